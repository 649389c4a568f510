/// What a service provider's own programs prove themselves with: keys to sign requests, and a secret to seal answers.
///
/// Keys are the provider's: its private halves are made in the browser or at home and never come here.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "vault", "access", "partner", "partner :: ui", "settings", "uikit"})
package org.partnerportal.credential;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
