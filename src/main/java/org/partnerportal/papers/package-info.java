/// What a business licence or an ID card says, found in the lines that were read on its picture.
@NullMarked
@ApplicationModule(allowedDependencies = {"ocr", "validation", "catalogue"})
package org.partnerportal.papers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
