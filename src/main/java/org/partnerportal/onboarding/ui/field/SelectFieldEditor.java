package org.partnerportal.onboarding.ui.field;

import com.vaadin.flow.component.select.Select;
import org.partnerportal.catalogue.ApplicableField;
import org.partnerportal.catalogue.Choice;

/// One of several choices.
final class SelectFieldEditor extends OneChoiceFieldEditor<Select<Choice>> {

    SelectFieldEditor(ApplicableField applicable, FieldHost host) {
        super(applicable, host, new Select<>());
        input().setItemLabelGenerator(choice -> choice.label(getLocale()));
        input().setPlaceholder(getTranslation("onboarding.form.choose"));
    }

    @Override
    public void demand(boolean required) {
        demandByName(required);
    }
}
