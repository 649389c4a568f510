/// Letting people in: password, second factor, passkeys, sessions and their ends, and what guessing costs.
///
/// Whoever has given a password only holds no role at all. Roles come with [org.partnerportal.signin.Entering], which
/// is the one way to a session.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "vault", "access", "mail", "uikit"})
package org.partnerportal.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
