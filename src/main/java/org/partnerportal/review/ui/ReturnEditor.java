package org.partnerportal.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.onboarding.ReturnReason;
import org.partnerportal.review.Decision;
import org.partnerportal.uikit.Languages;

/// Where a return is written: the coded reason, and the words the provider will read, in the provider's language.
final class ReturnEditor extends Div {

    private final FieldPath path;
    private final CaseWords words;
    private final Consumer<Decision.Returned> written;
    private final ComboBox<ReturnReason> reason = new ComboBox<>();
    private final RadioButtonGroup<Locale> language = new RadioButtonGroup<>();
    private final TextArea text = new TextArea();
    private String proposed = "";

    ReturnEditor(FieldPath path, CaseWords words, Consumer<Decision.Returned> written, Runnable given) {
        this.path = path;
        this.words = words;
        this.written = written;
        addClassName("return-editor");
        buildReason();
        buildText();
        var save = new Button(getTranslation("review.return.save"), click -> save());
        save.setId("case-return-save-" + path);
        save.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.SMALL);
        var cancel = new Button(getTranslation("uikit.cancel"), click -> given.run());
        cancel.setId("case-return-cancel-" + path);
        cancel.addThemeVariants(ButtonVariant.SMALL);
        var buttons = new Div(save, cancel);
        buttons.addClassName("return-editor-buttons");
        add(reason, language, text, buttons);
        reason.focus();
    }

    /// Goes on with what was decided before.
    void begin(Decision.Returned before) {
        reason.setValue(before.reason());
        text.setValue(before.outwardText());
    }

    /// Shows above what is written how such a document should look.
    void show(Component examples) {
        addComponentAsFirst(examples);
    }

    private void buildReason() {
        reason.setId("case-reason-" + path);
        reason.setLabel(getTranslation("review.return.reason"));
        reason.setRequiredIndicatorVisible(true);
        // That an account was not verified only the bank can say.
        reason.setItems(Stream.of(ReturnReason.values())
                .filter(each -> each != ReturnReason.ACCOUNT_NOT_VERIFIED)
                .toList());
        reason.setItemLabelGenerator(each -> getTranslation(each.nameKey()));
        reason.addValueChangeListener(change -> propose());
    }

    private void buildText() {
        language.setId("case-language-" + path);
        language.setLabel(getTranslation("review.return.language"));
        language.setItems(Languages.ALL);
        language.setItemLabelGenerator(each -> getTranslation("review.language." + each.getLanguage()));
        language.setValue(Languages.CHINESE);
        language.addValueChangeListener(change -> propose());
        text.setId("case-outward-" + path);
        text.setLabel(getTranslation("review.return.text"));
        text.setHelperText(getTranslation("review.return.text-help"));
        text.setRequiredIndicatorVisible(true);
        text.setMaxLength(Decision.Returned.LONGEST_TEXT);
        text.setValueChangeMode(ValueChangeMode.ON_BLUR);
        text.setWidthFull();
    }

    // Never over what the reviewer wrote.
    private void propose() {
        if (reason.getValue() != null
                && (text.getValue().isBlank() || text.getValue().equals(proposed))) {
            proposed = words.outwardText(reason.getValue(), path, language.getValue());
            text.setValue(proposed);
        }
    }

    private void save() {
        reason.setInvalid(reason.getValue() == null);
        reason.setErrorMessage(getTranslation("review.return.reason-missing"));
        text.setInvalid(text.getValue().isBlank());
        text.setErrorMessage(getTranslation("review.return.text-missing"));
        if (!reason.isInvalid() && !text.isInvalid()) {
            written.accept(new Decision.Returned(reason.getValue(), text.getValue()));
        }
    }
}
