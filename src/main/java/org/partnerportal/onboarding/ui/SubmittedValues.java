package org.partnerportal.onboarding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Locale;
import org.partnerportal.catalogue.Field;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FieldType;
import org.partnerportal.onboarding.ApplicationRegister;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.onboarding.SubmittedField;
import org.partnerportal.uikit.ReasonDialog;

/// The values of one application's submission on the screen: in words, documents to open, sensitive ones on request.
final class SubmittedValues implements SubmissionPanel.Values {

    private final MerchantApplicationId application;
    private final boolean latest;
    private final SubmittedValuesDesk desk;
    private final SubmittedDocuments documents;
    private final Locale locale;

    /// What values are read with.
    record SubmittedValuesDesk(ApplicationRegister register, FieldCatalogue catalogue, ItemLabels labels) {}

    /// @param latest whether this is the submission whose values may be asked for in full
    SubmittedValues(
            MerchantApplicationId application,
            boolean latest,
            SubmittedValuesDesk desk,
            SubmittedDocuments documents,
            Locale locale) {
        this.application = application;
        this.latest = latest;
        this.desk = desk;
        this.documents = documents;
        this.locale = locale;
    }

    @Override
    public Component of(SubmittedField field, List<String> values) {
        if (values.isEmpty()) {
            var nothing = new Span("—");
            nothing.addClassName("soft");
            return nothing;
        }
        var lines = new Div();
        lines.addClassName("values");
        values.forEach(value -> lines.add(line(field, value)));
        return lines;
    }

    @Override
    public Component asking(SubmittedField field, Div shown) {
        if (!latest || !field.field().sensitive() || field.values().isEmpty()) {
            return new Text("");
        }
        var label = label(field.path());
        var show = new Button(VaadinIcon.EYE.create());
        show.setText(show.getTranslation("onboarding.show"));
        show.setId("show-" + field.path());
        show.setAriaLabel(show.getTranslation("onboarding.show.label", label));
        show.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        show.addClickListener(click -> new ReasonDialog("onboarding.show", reason -> {
                    shown.setText(desk.register().show(application, field.path(), reason));
                    shown.addClassName("in-full");
                    show.setVisible(false);
                })
                .open());
        return show;
    }

    @Override
    public String label(FieldPath path) {
        return desk.labels().of(path, locale);
    }

    private Component line(SubmittedField field, String value) {
        return field.field().type() == FieldType.DOCUMENT
                ? documents.link(value, label(field.path()))
                : new Div(words(field.field(), value));
    }

    private String words(Field field, String value) {
        return field.sensitive() ? value : desk.catalogue().shown(field.path(), value, locale);
    }
}
