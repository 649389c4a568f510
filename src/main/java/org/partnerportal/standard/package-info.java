/// Identity standards: what a merchant must give, under which clause, and the engine that says what is still due.
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "access", "partner", "catalogue", "validation", "fileformat", "uikit"})
package org.partnerportal.standard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
