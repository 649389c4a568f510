package org.partnerportal.validation;

import java.util.Optional;

/// A personal account is a bank card with its check digit; corporate accounts are digits of whatever length the bank
/// likes.
final class AccountNumberFitsItsType implements ValueRule {

    @Override
    public Optional<FieldProblem> problem(GivenValue given) {
        var personal = given.other("bank_account_info.bank_account_type")
                .filter("BANK_ACCOUNT_TYPE_PERSONAL"::equals)
                .isPresent();
        return personal
                ? given.wrongUnless(BankCardNumber.valid(given.value()), "card-number")
                : given.wrongUnless(given.value().matches("\\d{8,30}"), "account-number");
    }
}
