/// Keeps personal data unreadable at rest: sealed columns, blind indexes for exact search, wrapped data keys under one
/// master key.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package org.partnerportal.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
