/// What administrators set while the portal runs, feature by feature and partner by partner; and what it was started
/// with, to be read.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "access", "partner", "partner :: ui", "uikit"})
package org.partnerportal.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
