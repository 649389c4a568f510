/// What the portal finds in a submission before a person looks: findings, each with what was compared, and the risk
/// they add up to. It never decides.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "vault",
            "access",
            "catalogue",
            "validation",
            "document",
            "papers",
            "recognition",
            "onboarding",
            "watchlist"
        })
package org.partnerportal.screening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
