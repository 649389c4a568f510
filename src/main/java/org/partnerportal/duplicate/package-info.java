/// The same licence, person, account, phone, address or picture under another merchant, found by fingerprints that
/// cannot be read back.
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "vault", "access", "catalogue", "document", "onboarding", "screening"})
package org.partnerportal.duplicate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
