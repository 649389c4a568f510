/// The record of who did what, when, and what it was before and after; written in the transaction that did it.
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "vault", "access", "partner", "partner :: ui", "catalogue", "uikit"})
package org.partnerportal.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
