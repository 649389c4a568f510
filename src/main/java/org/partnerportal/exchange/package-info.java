/// Partners in and out of the portal as Excel and CSV sheets: exported as the directory is narrowed, imported row by
/// row after a dry run.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "access",
            "catalogue",
            "routing",
            "sheet",
            "sheet :: ui",
            "partner",
            "partner :: ui",
            "uikit"
        })
package org.partnerportal.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
