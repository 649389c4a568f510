/// Tests of the applications' screens, without a browser.
@NullMarked
package org.partnerportal.onboarding.ui;

import org.jspecify.annotations.NullMarked;
