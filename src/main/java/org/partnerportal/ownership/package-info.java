/// Who in the end owns a company: worked out from who holds which share of whom.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.partnerportal.ownership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
