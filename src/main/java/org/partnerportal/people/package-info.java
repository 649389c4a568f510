/// The people of the platform and of its partners: who is invited, what each may do, and when an account ends, sleeps
/// or is looked through.
///
/// Whoever is in charge of people gives away no more than they may themselves, and an organisation of others is not
/// there for them.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "vault",
            "access",
            "signin",
            "secondfactor",
            "mail",
            "partner",
            "partner :: ui",
            "uikit"
        })
package org.partnerportal.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
