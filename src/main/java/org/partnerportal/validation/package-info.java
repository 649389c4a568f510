/// What a value must satisfy: by its type and register, by its length, by its check digit, and by what stands beside it
/// in the form.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "catalogue"})
package org.partnerportal.validation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
