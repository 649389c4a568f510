package org.partnerportal.validation;

import java.util.Optional;

/// Four beneficial owners at most, the legal representative among them if they are one.
final class AtMostFourOwners implements ValueRule {

    private static final int MOST = 4;

    @Override
    public Optional<FieldProblem> problem(GivenValue given) {
        var representative = given.other("subject_info.identity_info.owner")
                .filter("true"::equals)
                .isPresent();
        var most = representative ? MOST - 1 : MOST;
        return given.wrongUnless(given.path().occurrence() < most, "owners", most);
    }
}
