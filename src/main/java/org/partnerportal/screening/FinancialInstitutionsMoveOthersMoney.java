package org.partnerportal.screening;

import java.util.stream.Stream;
import org.partnerportal.catalogue.FieldPath;

/// A merchant that is itself a financial institution moves other people's money: two people look at it.
final class FinancialInstitutionsMoveOthersMoney implements ScreeningRule {

    private static final FieldPath FINANCE_INSTITUTION = FieldPath.of("subject_info.finance_institution");

    @Override
    public Stream<Finding> findings(SubmissionToScreen submission) {
        return submission.form().first(FINANCE_INSTITUTION).filter("true"::equals).stream()
                .map(yes -> new Finding("screening.finding.finance-institution", Severity.ALERT, FINANCE_INSTITUTION));
    }
}
