package org.partnerportal.onboarding.ui.field;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.partnerportal.catalogue.ApplicableField;

/// A field that is answered with documents.
final class DocumentFieldEditor extends FieldEditor {

    private final FieldSlots slots;
    private final Span required = new Span("*");
    private List<String> shown = List.of();
    private final Div answer = new Div();
    private final Div examples = new Div();
    private FieldSlot slot;
    private boolean locked;

    DocumentFieldEditor(ApplicableField applicable, FieldHost host, FieldSlots slots) {
        super(applicable, host);
        this.slots = slots;
        var texts = field().texts(getLocale());
        var name = new Div(new Span(texts.label()), required);
        name.addClassName("form-label");
        required.addClassName("form-required");
        required.getElement().setAttribute("aria-hidden", "true");
        var help = new Div(texts.help());
        help.addClassName("form-help");
        this.slot = fresh();
        examples.add(slots.examples(field()));
        answer.addClassName("form-documents");
        answer.add(slot.component(), examples);
        add(name, help, answer);
        demand(applicable.required());
    }

    private FieldSlot fresh() {
        return slots.slot(field(), path(), field().label(getLocale()), !locked, given -> {
            shown = given;
            typed(given);
        });
    }

    @Override
    void display(List<String> values) {
        shown = values;
        slot.show(values);
    }

    @Override
    public void showProblem(String text) {
        slot.showProblem(text);
    }

    @Override
    public void lock(boolean on) {
        if (locked != on) {
            locked = on;
            answer.remove(slot.component());
            slot = fresh();
            answer.addComponentAsFirst(slot.component());
            examples.setVisible(!on);
            slot.show(shown);
        }
    }

    @Override
    public void demand(boolean on) {
        required.setVisible(on);
    }

    @Override
    public void focusInput() {
        slot.focus();
        slot.component().getElement().executeJs("this.scrollIntoView({block: 'center'})");
    }
}
