/// Tests of applications, and applications for other modules' tests.
@NullMarked
package org.partnerportal.onboarding;

import org.jspecify.annotations.NullMarked;
