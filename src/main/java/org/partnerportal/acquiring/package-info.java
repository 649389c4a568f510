/// From the acquirer's decision to the merchant's number: account verification, agreement, merchant id.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "vault",
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
