/// Tests of the first administrator's way in, without a browser.
@NullMarked
package org.partnerportal.access.ui;

import org.jspecify.annotations.NullMarked;
