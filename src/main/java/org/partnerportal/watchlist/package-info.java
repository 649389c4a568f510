/// Names and numbers the platform watches for, and words of business nobody may board: kept by compliance, asked by the
/// screening.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "vault", "access", "catalogue", "sheet", "uikit"})
package org.partnerportal.watchlist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
