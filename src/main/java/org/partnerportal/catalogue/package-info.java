/// The one field catalogue of an application, and the registers its values are picked from: regions, banks, industries,
/// settlement rules.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "uikit"})
package org.partnerportal.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
