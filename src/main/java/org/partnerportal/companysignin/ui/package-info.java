/// Where a partner's company sign-in is set up, and its part of the sign-in page.
@NullMarked
package org.partnerportal.companysignin.ui;

import org.jspecify.annotations.NullMarked;
