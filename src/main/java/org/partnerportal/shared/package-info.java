/// What every module needs: ids that cross modules, the shape of an event, and the one kind of exception that reaches a
/// person.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.partnerportal.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
