/// Service providers and acquirers: what is agreed with them, how they stand, and what their people may do for it now.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "vault", "access", "catalogue", "routing", "uikit"})
package org.partnerportal.partner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
