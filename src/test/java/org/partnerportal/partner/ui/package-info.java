/// Tests of the partner screens, without a browser.
@NullMarked
package org.partnerportal.partner.ui;

import org.jspecify.annotations.NullMarked;
