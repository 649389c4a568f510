package org.partnerportal.screening;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.partnerportal.catalogue.Dates;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FieldType;

/// A licence or ID that ends within half a year will have to be asked for again; within three months, soon after the
/// merchant has begun.
///
/// What ends within sixty days the form refuses.
final class PapersExpireSoon implements ScreeningRule {

    private static final int WORTH_KNOWING = 180;
    private static final int SOON = 90;

    private final FieldCatalogue catalogue;

    PapersExpireSoon(FieldCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Stream<Finding> findings(SubmissionToScreen submission) {
        return submission.form().asMap().entrySet().stream()
                .filter(each -> isEnd(each.getKey()))
                .flatMap(each -> each.getValue().stream()
                        .flatMap(value -> Dates.parsed(value).stream())
                        .flatMap(end -> finding(each.getKey(), end, submission.today())));
    }

    private boolean isEnd(FieldPath path) {
        return catalogue
                .find(path)
                .filter(field -> field.type() == FieldType.DATE_OR_FOREVER)
                .isPresent();
    }

    private static Stream<Finding> finding(FieldPath path, LocalDate end, LocalDate today) {
        var days = ChronoUnit.DAYS.between(today, end);
        return days < 0 || days > WORTH_KNOWING
                ? Stream.empty()
                : Stream.of(new Finding(
                        "screening.finding.expires-soon",
                        days > SOON ? Severity.INFO : Severity.WARNING,
                        path,
                        end.toString(),
                        Long.toString(days)));
    }
}
