/// What a virus scanner says of a file, where the portal was given one.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.partnerportal.antivirus;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
