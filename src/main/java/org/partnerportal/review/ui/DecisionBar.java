package org.partnerportal.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.partnerportal.review.CaseOffer;
import org.partnerportal.review.CaseStep;

/// The steps that end a review, each disabled with the reason why while something stands in its way.
final class DecisionBar extends Footer {

    private final Consumer<CaseStep> wanted;
    private final Div reasons = new Div();
    private final Div buttons = new Div();

    DecisionBar(Consumer<CaseStep> wanted) {
        this.wanted = wanted;
        addClassName("decision-bar");
        setId("case-decisions");
        reasons.setId("case-obstacles");
        reasons.addClassName("decision-reasons");
        reasons.getElement().setAttribute("role", "status");
        buttons.addClassName("decision-buttons");
        add(reasons, buttons);
    }

    void show(CaseOffer offer) {
        setVisible(!offer.steps().isEmpty());
        buttons.removeAll();
        offer.steps().forEach(step -> buttons.add(button(step)));
        reasons.removeAll();
        offer.steps().stream()
                .flatMap(step -> Stream.ofNullable(step.obstacle()).map(key -> getTranslation(key, step.count())))
                .distinct()
                .forEach(text -> reasons.add(new Span(text)));
    }

    private Button button(CaseOffer.Step step) {
        var label = getTranslation("review.step." + step.step(), step.count());
        var button = new Button(label, click -> wanted.accept(step.step()));
        button.setId(id(step.step()));
        button.setEnabled(step.possible());
        switch (step.step()) {
            case APPROVE, CONFIRM -> button.addThemeVariants(ButtonVariant.PRIMARY);
            case DECLINE, DECLINE_IN_SECOND_REVIEW -> button.addThemeVariants(ButtonVariant.ERROR);
            case REQUEST_REMEDIATION, REFER_TO_SECOND_REVIEW, SEND_BACK_TO_FIRST_REVIEW -> {}
        }
        if (!step.possible()) {
            button.getElement().setAttribute("aria-describedby", "case-obstacles");
        }
        return button;
    }

    private static String id(CaseStep step) {
        return switch (step) {
            case REQUEST_REMEDIATION -> "case-request-remediation";
            case APPROVE -> "case-approve";
            case REFER_TO_SECOND_REVIEW -> "case-second-review";
            case DECLINE, DECLINE_IN_SECOND_REVIEW -> "case-decline";
            case CONFIRM -> "case-confirm";
            case SEND_BACK_TO_FIRST_REVIEW -> "case-send-back";
        };
    }
}
