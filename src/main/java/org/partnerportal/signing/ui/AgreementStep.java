package org.partnerportal.signing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.markdown.Markdown;
import org.partnerportal.signing.Agreement;

/// The second step of the merchant's page: reading the agreement.
class AgreementStep extends Section {

    private final Checkbox agree;
    private final Paragraph problem = new Paragraph();
    private final transient Runnable agreed;

    AgreementStep(Agreement agreement, String merchant, Runnable agreed) {
        this.agreed = agreed;
        addClassName("card");
        var text = new Div(new Markdown(agreement.markdown()));
        text.setId("agreement");
        text.addClassName("agreement");
        text.getElement().setAttribute("tabindex", "0");
        text.getElement().setAttribute("role", "region");
        text.getElement().setAttribute("aria-label", getTranslation("signing.page.read.title"));
        agree = new Checkbox(getTranslation("signing.page.read.agree", merchant));
        agree.setId("agree");
        problem.setId("agree-problem");
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        var next = new Button(getTranslation("signing.page.read.continue"), click -> next());
        next.setId("agree-continue");
        next.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new H2(getTranslation("signing.page.read.title")),
                new Paragraph(getTranslation("signing.page.read.next", agreement.version())),
                text,
                agree,
                problem,
                next);
    }

    private void next() {
        if (agree.getValue()) {
            agreed.run();
        } else {
            problem.setText(getTranslation("signing.page.read.agree-missing"));
        }
    }
}
