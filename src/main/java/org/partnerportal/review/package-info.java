/// The reviewers' side: the queue, the case, the decision per item, and the remediation request that says what to mend.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "vault",
            "access",
            "partner",
            "catalogue",
            "standard",
            "standard :: ui",
            "document",
            "document :: ui",
            "recognition",
            "onboarding",
            "onboarding :: ui",
            "screening",
            "workday",
            "uikit"
        })
package org.partnerportal.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
