/// The boarded merchants with their number and payment products.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "vault",
            "access",
            "partner",
            "catalogue",
            "validation",
            "standard",
            "standard :: ui",
            "document",
            "document :: ui",
            "onboarding",
            "onboarding :: field",
            "acquiring",
            "retention",
            "uikit"
        })
package org.partnerportal.merchant;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
