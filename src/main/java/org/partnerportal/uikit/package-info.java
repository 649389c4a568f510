/// Building blocks of the screens: status badge, page header, live updates, texts.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package org.partnerportal.uikit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
