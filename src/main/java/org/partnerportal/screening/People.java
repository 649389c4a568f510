package org.partnerportal.screening;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FormValues;

/// The people a form names, each with the fields of their name and number.
final class People {

    private static final String IDENTITY = "subject_info.identity_info.";
    private static final FieldPath OWNERS = FieldPath.of("subject_info.ubo_info_list[]");

    private People() {}

    /// A person as given in one place of the form.
    record Named(FieldPath namePath, String name, FieldPath numberPath, String number) {

        // Personal data: never in a log line.
        @Override
        public String toString() {
            return "Named[" + namePath + "]";
        }
    }

    /// Everybody whose name and number are both given.
    static List<Named> in(FormValues form) {
        var owners = IntStream.range(0, form.occurrences(OWNERS))
                .mapToObj(at -> "subject_info.ubo_info_list[" + at + "].")
                .flatMap(group -> named(form, group + "ubo_id_doc_name", group + "ubo_id_doc_number"));
        return Stream.of(
                        named(form, IDENTITY + "id_card_info.id_card_name", IDENTITY + "id_card_info.id_card_number"),
                        named(form, IDENTITY + "id_doc_info.id_doc_name", IDENTITY + "id_doc_info.id_doc_number"),
                        named(form, "contact_info.contact_name", "contact_info.contact_id_number"),
                        owners)
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<Named> named(FormValues form, String namePath, String numberPath) {
        return form
                .first(namePath)
                .flatMap(name -> form.first(numberPath)
                        .map(number -> new Named(FieldPath.of(namePath), name, FieldPath.of(numberPath), number)))
                .stream();
    }
}
