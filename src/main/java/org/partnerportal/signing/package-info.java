/// The merchant's own part: the link it is invited by, the amount it names, the agreement it reads and signs.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "vault",
            "access",
            "partner",
            "catalogue",
            "onboarding",
            "onboarding :: ui",
            "remittance",
            "acquiring",
            "uikit"
        })
package org.partnerportal.signing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
