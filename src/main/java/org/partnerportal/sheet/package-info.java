/// Sheets in and out, as Excel and CSV: read and written row by row, whatever their size, and never as formulas.
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package org.partnerportal.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
