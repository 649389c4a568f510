package org.partnerportal.screening;

import java.util.List;
import java.util.stream.Stream;

/// An ID number belongs to one person: given twice under two names, one of them is not who they say.
final class OneNumberIsOnePersons implements ScreeningRule {

    private final ShownValues shown;

    OneNumberIsOnePersons(ShownValues shown) {
        this.shown = shown;
    }

    @Override
    public Stream<Finding> findings(SubmissionToScreen submission) {
        var people = People.in(submission.form());
        return people.stream().flatMap(person -> disagreeing(person, people.subList(0, people.indexOf(person))));
    }

    private Stream<Finding> disagreeing(People.Named person, List<People.Named> before) {
        return before.stream()
                .filter(other -> ComparedText.same(person.number(), other.number()))
                .filter(other -> !ComparedText.same(person.name(), other.name()))
                .limit(1)
                .map(other -> new Finding(
                        "screening.finding.one-number-two-names",
                        Severity.ALERT,
                        person.numberPath(),
                        shown.of(person.numberPath(), person.number()),
                        shown.of(other.namePath(), other.name()),
                        shown.of(person.namePath(), person.name())));
    }
}
