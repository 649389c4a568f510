/// Until when the papers of an application are valid, as they were handed in, and the list of those that expire.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "access",
            "partner",
            "catalogue",
            "onboarding",
            "onboarding :: ui",
            "acquiring",
            "retention",
            "uikit"
        })
package org.partnerportal.validity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
