/// Who someone is and what they may do: accounts, roles, sign-in, the acting person, and the guards the other modules
/// put on their use cases.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "vault", "uikit"})
package org.partnerportal.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
