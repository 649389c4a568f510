package org.partnerportal.partner.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.partnerportal.partner.PartnerProblem;

/// The bar under the form: keep it or leave it, and how much is wrong.
final class FormFoot extends Div {

    private final Span wrong = new Span();

    FormFoot(String save, String back, Runnable saved) {
        addClassName("partner-foot");
        wrong.setId("form-problems");
        wrong.addClassName("rule-problem");
        wrong.getElement().setAttribute("role", "alert");
        var cancel = new Button(
                getTranslation("uikit.cancel"), click -> UI.getCurrent().navigate(back));
        cancel.setId("cancel");
        var keep = new Button(getTranslation(save), click -> saved.run());
        keep.setId("save");
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        add(wrong, cancel, keep);
    }

    void pointOut(List<PartnerProblem> problems) {
        wrong.setText(problems.isEmpty() ? "" : getTranslation("partner.problems", problems.size()));
    }

    void unreadableDate() {
        wrong.setText(getTranslation("partner.problem.date"));
    }
}
