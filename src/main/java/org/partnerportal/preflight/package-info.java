/// What a reviewer would probably say, said before an application is handed in: learned from what reviewers decided of
/// applications like it.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "access", "catalogue", "onboarding", "review"})
package org.partnerportal.preflight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
