package org.partnerportal.people;

import java.util.Collections;
import org.partnerportal.access.KeptAccount;
import org.partnerportal.access.OpenWork;

/// Work is taken over by somebody who could have been given it: whose account is in use, and who has a role for it.
final class MayTakeOver {

    private MayTakeOver() {}

    static boolean permits(KeptAccount person, OpenWork work) {
        return person.active() && !Collections.disjoint(person.roles(), work.takers());
    }
}
