/// Service providers and acquirers, and which acquirer a provider is routed to.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "vault", "access", "uikit"})
package org.partnerportal.partner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
