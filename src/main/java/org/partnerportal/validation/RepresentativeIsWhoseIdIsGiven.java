package org.partnerportal.validation;

import java.util.Optional;

/// The person named on the licence or certificate is the one whose ID card is given.
///
/// Other IDs spell names in Latin letters while licences have them in Chinese, so those are left to the reviewer.
final class RepresentativeIsWhoseIdIsGiven implements ValueRule {

    @Override
    public Optional<FieldProblem> problem(GivenValue given) {
        return given.wrongUnless(GivenNames.agreesWithAny(given, GivenNames.ON_ID_CARD), "owner-name");
    }
}
