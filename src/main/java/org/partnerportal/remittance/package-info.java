/// Whether a settlement account is the merchant's: a small amount is sent there, and the merchant names it.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "vault", "access", "onboarding", "uikit"})
package org.partnerportal.remittance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
