package org.partnerportal.screening;

import java.util.stream.Stream;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FormValues;

/// An administrator who is said to be the legal representative bears that name; one who is said to be somebody else
/// has a number of their own.
final class ContactIsWhoItSays implements ScreeningRule {

    private static final String NAME = "contact_info.contact_name";
    private static final String NUMBER = "contact_info.contact_id_number";
    private static final String CARD = "subject_info.identity_info.id_card_info.";
    private static final String DOCUMENT = "subject_info.identity_info.id_doc_info.";

    private final ShownValues shown;

    ContactIsWhoItSays(ShownValues shown) {
        this.shown = shown;
    }

    @Override
    public Stream<Finding> findings(SubmissionToScreen submission) {
        var form = submission.form();
        return switch (form.first("contact_info.contact_type").orElse("")) {
            case "LEGAL" -> representative(form);
            case "SUPER" -> somebodyElse(form);
            default -> Stream.empty();
        };
    }

    private Stream<Finding> representative(FormValues form) {
        var name = form.first(NAME);
        var place = form.first(CARD + "id_card_name").isPresent() ? CARD + "id_card_name" : DOCUMENT + "id_doc_name";
        var representative = form.first(place);
        return name.isPresent() && representative.isPresent() && !ComparedText.same(name.get(), representative.get())
                ? Stream.of(new Finding(
                        "screening.finding.contact-is-somebody-else",
                        Severity.WARNING,
                        FieldPath.of(NAME),
                        shown.of(NAME, form),
                        shown.of(place, form)))
                : Stream.empty();
    }

    private Stream<Finding> somebodyElse(FormValues form) {
        return form
                .first(NUMBER)
                .filter(number -> Stream.of(CARD + "id_card_number", DOCUMENT + "id_doc_number")
                        .flatMap(place -> form.first(place).stream())
                        .anyMatch(number::equals))
                .stream()
                .map(number -> new Finding(
                        "screening.finding.contact-is-representative",
                        Severity.INFO,
                        FieldPath.of(NUMBER),
                        shown.of(NUMBER, form)));
    }
}
