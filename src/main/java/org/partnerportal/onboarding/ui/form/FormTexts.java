package org.partnerportal.onboarding.ui.form;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FieldType;
import org.partnerportal.onboarding.ui.ItemLabels;
import org.partnerportal.validation.FieldProblem;

/// What people read of fields and their problems, in the language of the screen.
final class FormTexts {

    private final FieldCatalogue catalogue;
    private final ItemLabels labels;
    private final Component screen;
    private final Locale locale;

    FormTexts(FormTools tools, Component screen, Locale locale) {
        this.catalogue = tools.catalogue();
        this.labels = tools.labels();
        this.screen = screen;
        this.locale = locale;
    }

    /// The field's name; of a repeated group with its number.
    String name(FieldPath path) {
        return labels.of(path, locale);
    }

    String problem(FieldProblem problem) {
        return screen.getTranslation(problem.key(), problem.arguments().toArray());
    }

    /// The value as it may be shown, masked where it is sensitive.
    ///
    /// @param plain whether it is not masked yet
    String value(FieldPath path, String value, boolean plain) {
        var field = catalogue.field(path);
        if (field.type() == FieldType.DOCUMENT) {
            return screen.getTranslation("onboarding.form.one-document");
        }
        return plain || !field.sensitive() ? catalogue.masked(path, value, locale) : value;
    }
}
