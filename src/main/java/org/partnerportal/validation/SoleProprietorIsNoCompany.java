package org.partnerportal.validation;

import java.util.Optional;

/// A sole proprietor's name may not end with 公司: then it is a company.
final class SoleProprietorIsNoCompany implements ValueRule {

    @Override
    public Optional<FieldProblem> problem(GivenValue given) {
        var soleProprietor = given.other("subject_info.subject_type")
                .filter("SUBJECT_TYPE_INDIVIDUAL"::equals)
                .isPresent();
        return given.wrongUnless(!soleProprietor || !given.value().endsWith("公司"), "not-company");
    }
}
