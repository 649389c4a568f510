package org.partnerportal.onboarding.ui.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.shared.InputField;
import java.util.List;
import org.partnerportal.catalogue.ApplicableField;

/// A field that is answered by typing or choosing.
abstract sealed class InputFieldEditor<C extends Component & InputField<?, ?> & HasValidationProperties>
        extends FieldEditor
        permits TextFieldEditor,
                LongTextFieldEditor,
                OneChoiceFieldEditor,
                ManyFieldEditor,
                DateFieldEditor,
                RegisterFieldEditor {

    private final C input;

    InputFieldEditor(ApplicableField applicable, FieldHost host, C input) {
        super(applicable, host);
        this.input = input;
        var texts = field().texts(getLocale());
        input.setId(path().value());
        input.setLabel(texts.label());
        input.setHelperComponent(help(texts.help(), texts.example()));
        input.setManualValidation(true);
        input.addClassName("form-input");
        demand(applicable.required());
        add(input);
    }

    private Component help(String text, String example) {
        var help = new Div(new Span(text));
        help.addClassName("form-help");
        if (!example.isEmpty()) {
            var shown = new Span(getTranslation("onboarding.form.example", example));
            shown.addClassName("form-example");
            help.add(shown);
        }
        return help;
    }

    @Override
    public final void showProblem(String text) {
        input.setErrorMessage(text);
        input.setInvalid(!text.isEmpty());
    }

    @Override
    public void lock(boolean locked) {
        input.setReadOnly(locked);
    }

    @Override
    public void demand(boolean required) {
        input.setRequiredIndicatorVisible(required);
    }

    // Where the component would say `aria-required` on a role that must not carry it.
    final void demandByName(boolean required) {
        var label = field().label(getLocale());
        input.setLabel(required ? getTranslation("onboarding.form.required", label) : label);
    }

    @Override
    public final void focusInput() {
        input.getElement().callJsFunction("focus");
        input.getElement().executeJs("this.scrollIntoView({block: 'center'})");
    }

    final C input() {
        return input;
    }

    static String first(List<String> values) {
        return values.isEmpty() ? "" : values.getFirst();
    }

    static List<String> one(String value) {
        return value.isBlank() ? List.of() : List.of(value);
    }
}
