package org.partnerportal.acquiring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.document.DocumentId;
import org.partnerportal.document.DocumentSummary;
import org.partnerportal.onboarding.Submission;
import org.partnerportal.onboarding.SubmittedField;

/// What was handed in, section by section, to be read and in part returned.
class SubmissionSections extends Div {

    /// What the rows may ask of the page they stand on.
    ///
    /// @param decidable whether items may be returned now
    /// @param select shows a document
    /// @param reveal gives a sensitive value in full, for a reason
    /// @param tick marks an item to be returned, or no longer
    record Desk(
            FieldWords words,
            boolean decidable,
            Consumer<DocumentId> select,
            BiFunction<FieldPath, String, String> reveal,
            Predicate<SubmittedField> ticked,
            BiConsumer<SubmittedField, Boolean> tick) {}

    SubmissionSections(Submission submission, List<DocumentSummary> documents, Desk desk) {
        addClassName("submission");
        submission.fields().stream()
                .collect(Collectors.groupingBy(field -> field.field().section(), TreeMap::new, Collectors.toList()))
                .forEach((section, fields) -> {
                    var part = new Section(new H2(getTranslation("catalogue.section." + section)));
                    part.setId("section-" + section);
                    part.addClassName("card");
                    fields.forEach(field -> part.add(new SubmittedRow(field, documents, desk)));
                    add(part);
                });
    }
}
