package org.partnerportal.onboarding.ui.field;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.partnerportal.catalogue.ApplicableField;
import org.partnerportal.catalogue.Choice;

/// One of a few choices, all of them in view.
final class RadioFieldEditor extends OneChoiceFieldEditor<RadioButtonGroup<Choice>> {

    RadioFieldEditor(ApplicableField applicable, FieldHost host) {
        super(applicable, host, new RadioButtonGroup<>());
        input().setItemLabelGenerator(choice -> choice.label(getLocale()));
    }
}
