/// China's working days: weekends, public holidays, and the weekend days that are worked for them, as data that
/// administrators keep; and what a stretch of working time comes to.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "access", "settings", "uikit"})
package org.partnerportal.workday;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
