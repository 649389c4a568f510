/// The second factor: codes of an authenticator app, passkeys, and recovery codes for the day both are lost.
///
/// Whether one is owed is told to sign-in by [org.partnerportal.secondfactor.SecondFactorDuty]; roles come only when it
/// has been given.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "vault", "access", "mail", "signin", "uikit"})
package org.partnerportal.secondfactor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
