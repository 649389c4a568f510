/// Tests of applications, and applications on their way for the tests of others.
@NullMarked
package org.partnerportal.onboarding;

import org.jspecify.annotations.NullMarked;
