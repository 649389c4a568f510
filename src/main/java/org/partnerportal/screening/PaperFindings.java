package org.partnerportal.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.partnerportal.catalogue.Dates;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.papers.PaperField;
import org.partnerportal.recognition.Difference;
import org.partnerportal.recognition.DocumentReading;
import org.partnerportal.recognition.DocumentReadings;
import org.partnerportal.recognition.FormComparison;
import org.partnerportal.recognition.ReadingState;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Finds what the form says otherwise than its papers, as far as they were read; that a paper has ended is one of them.
///
/// Reading takes longer than a case should wait for. A paper that is still being read is said to be, and its submission
/// is screened again for it once it was.
@Component
@Order(4)
class PaperFindings implements FindingSource {

    static final String DIFFERS = "screening.finding.differs-from-paper";
    static final String NOT_READ = "screening.finding.paper-not-read";

    static final String EXPIRED = "screening.finding.paper-expired";

    /// The codes of its findings, which give way to newer ones.
    static final Set<String> CODES = Set.of(DIFFERS, NOT_READ, EXPIRED);

    // Below it the reading is as likely to be wrong as the form.
    private static final double SURE_ENOUGH = 0.7;

    private final DocumentReadings readings;
    private final ShownValues shown;

    PaperFindings(DocumentReadings readings, FieldCatalogue catalogue) {
        this.readings = readings;
        this.shown = new ShownValues(catalogue);
    }

    @Override
    public String name() {
        return "papers";
    }

    @Override
    public List<Finding> findings(SubmissionToScreen submission) {
        var form = submission.form();
        var held = readings.of(submission.application().subject()).stream()
                .filter(each -> form.all(each.field()).contains(each.document().toString()))
                .toList();
        return Stream.concat(
                        new FormComparison(form, held)
                                .differences().stream().map(each -> difference(each, submission.today())),
                        held.stream()
                                .filter(each -> each.state() == ReadingState.WAITING)
                                .map(PaperFindings::notRead))
                .toList();
    }

    private Finding difference(Difference difference, LocalDate today) {
        return new Finding(
                expired(difference, today) ? EXPIRED : DIFFERS,
                difference.read().confidence() >= SURE_ENOUGH ? Severity.WARNING : Severity.INFO,
                difference.path(),
                shown.of(difference.path(), difference.stated()),
                shown.of(difference.path(), difference.read().value()),
                "@screening.paper." + difference.paper());
    }

    // The form refuses an end that has passed, so whoever hands such a paper in must write another.
    private static boolean expired(Difference difference, LocalDate today) {
        return difference.read().field() == PaperField.VALID_UNTIL
                && Dates.parsed(difference.read().value())
                        .filter(end -> end.isBefore(today))
                        .isPresent();
    }

    private static Finding notRead(DocumentReading reading) {
        return new Finding(NOT_READ, Severity.INFO, reading.field());
    }
}
