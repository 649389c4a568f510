/// Boarding many merchants from one sheet: checked row by row without changing anything, then begun as drafts by a job
/// that outlives a dead server, their papers found by file name.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "vault",
            "access",
            "partner",
            "catalogue",
            "validation",
            "document",
            "onboarding",
            "sheet",
            "sheet :: ui",
            "uikit"
        })
package org.partnerportal.bulkboarding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
