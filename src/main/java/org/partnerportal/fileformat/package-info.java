/// What a stranger's file is, whether it is whole and harmless, and how it is drawn anew to be shown; opened within
/// bounds of memory and time.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.partnerportal.fileformat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
