/// Signing in with the partner's own company account (OpenID Connect): which provider a partner trusts, the way there
/// and back, and whom it lets in.
///
/// It never makes an account: what the provider says must fit one that this partner already has.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "vault", "access", "partner", "signin", "uikit"})
package org.partnerportal.companysignin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
