/// The form, the lists and the status page of applications.
@NullMarked
@NamedInterface("ui")
package org.partnerportal.onboarding.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
