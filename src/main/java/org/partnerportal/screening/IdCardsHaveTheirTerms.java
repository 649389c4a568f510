package org.partnerportal.screening;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.partnerportal.catalogue.Dates;
import org.partnerportal.catalogue.FieldPath;

/// Resident ID cards are issued for five, ten or twenty years, or for good from the age of forty-six (居民身份证法 art. 5):
/// any other term was mistyped or made up.
final class IdCardsHaveTheirTerms implements ScreeningRule {

    private static final String CARD = "subject_info.identity_info.id_card_info.";
    private static final FieldPath END = FieldPath.of(CARD + "card_period_end");
    private static final int FOR_GOOD_FROM = 46;

    // People round to the end of the day or the day before; one day either way is no sign of anything.
    private static final int TOLERANCE = 1;

    @Override
    public Stream<Finding> findings(SubmissionToScreen submission) {
        var form = submission.form();
        var begin = form.first(CARD + "card_period_begin").flatMap(Dates::parsed);
        var end = form.first(END);
        if (begin.isEmpty() || end.isEmpty()) {
            return Stream.empty();
        }
        var number = form.first(CARD + "id_card_number").flatMap(IdCard::of);
        var fits = end.get().equals(Dates.FOREVER)
                ? number.flatMap(card -> card.age(begin.get()))
                        .filter(age -> age < FOR_GOOD_FROM)
                        .isEmpty()
                : Dates.parsed(end.get())
                        .filter(last -> !isTerm(begin.get(), last))
                        .isEmpty();
        return fits
                ? Stream.empty()
                : Stream.of(new Finding(
                        "screening.finding.id-term",
                        Severity.WARNING,
                        END,
                        begin.get().toString(),
                        end.get()));
    }

    private static boolean isTerm(LocalDate begin, LocalDate end) {
        return Stream.of(5, 10, 20)
                .map(begin::plusYears)
                .anyMatch(term -> !end.isBefore(term.minusDays(TOLERANCE)) && !end.isAfter(term.plusDays(TOLERANCE)));
    }
}
