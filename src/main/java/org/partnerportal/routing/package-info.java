/// Which acquirer signs off for an application: the rules a service provider is routed by, as values without a table.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package org.partnerportal.routing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
