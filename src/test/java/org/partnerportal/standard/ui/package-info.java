/// Tests of the standard screens, without a browser.
@NullMarked
package org.partnerportal.standard.ui;

import org.jspecify.annotations.NullMarked;
