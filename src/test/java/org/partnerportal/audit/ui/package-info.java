/// Tests of the audit screens, without a browser.
@NullMarked
package org.partnerportal.audit.ui;

import org.jspecify.annotations.NullMarked;
