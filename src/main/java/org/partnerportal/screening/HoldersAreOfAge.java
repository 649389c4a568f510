package org.partnerportal.screening;

import java.util.stream.Stream;

/// Who runs a business or signs for it is of age: the number of a minor's ID card is borrowed or mistyped.
final class HoldersAreOfAge implements ScreeningRule {

    private static final int OF_AGE = 18;

    // Nobody above it is likely to run a shop, and cards of people long dead are in circulation.
    private static final int VERY_OLD = 85;

    @Override
    public Stream<Finding> findings(SubmissionToScreen submission) {
        return People.in(submission.form()).stream()
                .flatMap(person -> IdCard.of(person.number())
                        .flatMap(card -> card.age(submission.today()))
                        .filter(age -> age < OF_AGE || age > VERY_OLD)
                        .stream()
                        .map(age -> new Finding(
                                "screening.finding.age", Severity.WARNING, person.numberPath(), age.toString())));
    }
}
