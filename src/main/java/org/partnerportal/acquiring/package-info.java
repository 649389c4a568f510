/// The acquirer's decision, and the number it gives a merchant that has signed.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "access",
            "partner",
            "catalogue",
            "document",
            "document :: ui",
            "onboarding",
            "onboarding :: ui",
            "uikit"
        })
package org.partnerportal.acquiring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
