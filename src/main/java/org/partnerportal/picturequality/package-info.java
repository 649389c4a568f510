/// Says of a picture whether it can serve as what was asked for, and what is wrong with it. Judges nothing but pixels.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.partnerportal.picturequality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
