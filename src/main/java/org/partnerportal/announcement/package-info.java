/// What the platform tells its partners and its own people: news, and when it will be down for maintenance; with who
/// read it.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "access", "partner", "partner :: ui", "uikit"})
package org.partnerportal.announcement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
