/// A merchant application from the first key typed to its end: form, drafts, revisions and the one way its status may
/// go.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "vault",
            "access",
            "partner",
            "partner :: ui",
            "routing",
            "ownership",
            "settings",
            "catalogue",
            "validation",
            "standard",
            "standard :: ui",
            "document",
            "document :: ui",
            "papers",
            "recognition",
            "uikit"
        })
package org.partnerportal.onboarding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
