package org.partnerportal.onboarding.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.onboarding.Remediation;
import org.partnerportal.uikit.StatusBadge;
import org.partnerportal.uikit.Tone;

/// One returned item: why, what to do, and the one input that answers it; or an explanation in its place.
final class RemediationCard extends Div {

    /// Hears what the person explains; an empty text takes it back.
    interface Explaining {

        void explain(FieldPath path, String explanation);
    }

    private final FieldPath path;
    private final Explaining explaining;
    private final boolean offered;
    private final Div state = new Div();
    private final Div explanation = new Div();
    private final TextArea text = new TextArea();
    private final Button explain;

    /// @param offered whether explaining is among what the person may do
    RemediationCard(
            Remediation.Item item, String name, @Nullable Component editor, Explaining explaining, boolean offered) {
        this.path = item.path();
        this.explaining = explaining;
        this.offered = offered;
        setId("item-" + path);
        addClassNames("card", "remediation-card");
        state.addClassName("remediation-state");
        var heading = new Div(new H3(name), state);
        heading.addClassName("remediation-heading");
        var reason = new Span(getTranslation(item.reason().nameKey()));
        reason.addClassName("remediation-reason");
        var outward = new Paragraph(item.outwardText());
        outward.addClassName("remediation-text");
        add(heading, reason, outward);
        if (editor != null) {
            add(editor);
        }
        explain = new Button(getTranslation("onboarding.form.explain-instead"), click -> open());
        explain.setId("explain-" + path);
        explain.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        explanation.addClassName("remediation-explanation");
        add(explain, explanation);
        show(item);
    }

    /// Shows whether it is mended by now.
    void show(Remediation.Item item) {
        state.removeAll();
        state.add(
                item.mended()
                        ? new StatusBadge(
                                getTranslation("onboarding.form.mended"), VaadinIcon.CHECK_CIRCLE, Tone.SUCCESS)
                        : new StatusBadge(
                                getTranslation("onboarding.form.to-mend"),
                                VaadinIcon.EXCLAMATION_CIRCLE,
                                Tone.WARNING));
        setClassName("mended", item.mended());
        var given = item.explanation();
        explain.setVisible(offered && given == null && !text.isAttached());
        if (given != null) {
            showGiven(given);
        } else if (!text.isAttached()) {
            explanation.removeAll();
        }
    }

    private void showGiven(String given) {
        var withdraw = new Button(
                getTranslation("onboarding.form.take-explanation-back"), click -> explaining.explain(path, ""));
        withdraw.setId("explain-back-" + path);
        withdraw.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        var words = new Paragraph(getTranslation("onboarding.form.explained", given));
        explanation.removeAll();
        explanation.add(words, withdraw);
    }

    private void open() {
        text.setId("explanation-" + path);
        text.setLabel(getTranslation("onboarding.form.explanation"));
        text.setHelperText(getTranslation("onboarding.form.explanation-help"));
        text.setMinRows(2);
        text.setMaxLength(1000);
        var save = new Button(getTranslation("onboarding.form.explanation-save"), click -> give());
        save.setId("explain-save-" + path);
        var cancel = new Button(getTranslation("uikit.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        explain.setVisible(false);
        explanation.removeAll();
        explanation.add(text, new Div(save, cancel));
        text.focus();
    }

    private void give() {
        if (text.getValue().isBlank()) {
            text.setErrorMessage(getTranslation("onboarding.form.explanation-missing"));
            text.setInvalid(true);
            return;
        }
        explanation.removeAll();
        explaining.explain(path, text.getValue().strip());
    }

    private void close() {
        explanation.removeAll();
        explain.setVisible(true);
        explain.focus();
    }
}
