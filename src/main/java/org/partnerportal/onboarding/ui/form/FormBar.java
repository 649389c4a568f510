package org.partnerportal.onboarding.ui.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;

/// The bar at the bottom: whether all is kept, on to the next section, hand in.
final class FormBar extends Div {

    private final Button submit = new Button();

    FormBar(FormSaveState state, Runnable next, Runnable submitting) {
        addClassName("form-bar");
        var nextSection = new Button(getTranslation("onboarding.form.next-section"), click -> next.run());
        nextSection.setId("next-section");
        submit.setId("submit");
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.setDisableOnClick(true);
        submit.addClickListener(click -> submitting.run());
        add(state, nextSection, submit);
    }

    void offer(String text, boolean possible) {
        submit.setText(text);
        submit.setEnabled(possible);
    }
}
