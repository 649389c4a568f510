/// How long documents are kept and on which basis, what holds them back, and the destruction of those whose time is
/// over.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "vault", "access", "document", "onboarding", "uikit"})
package org.partnerportal.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
