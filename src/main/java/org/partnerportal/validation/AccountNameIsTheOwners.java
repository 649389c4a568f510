package org.partnerportal.validation;

import java.util.Optional;

/// A settlement account belongs to the merchant: a corporate one bears the name on its papers, a card its owner's.
final class AccountNameIsTheOwners implements ValueRule {

    private static final String TYPE = "bank_account_info.bank_account_type";

    @Override
    public Optional<FieldProblem> problem(GivenValue given) {
        return switch (given.other(TYPE).orElse("")) {
            case "BANK_ACCOUNT_TYPE_CORPORATE" ->
                given.wrongUnless(
                        GivenNames.agreesWithAny(given, GivenNames.ON_LICENCE, GivenNames.ON_CERTIFICATE),
                        "account-name.corporate");
            case "BANK_ACCOUNT_TYPE_PERSONAL" ->
                given.wrongUnless(
                        GivenNames.agreesWithAny(given, GivenNames.ON_ID_CARD, GivenNames.ON_OTHER_ID),
                        "account-name.personal");
            default -> Optional.empty();
        };
    }
}
