package org.partnerportal.secondfactor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.partnerportal.access.Roles;
import org.partnerportal.secondfactor.CodeHint;
import org.partnerportal.secondfactor.FirstEnrolment;
import org.partnerportal.secondfactor.SecondStep;
import org.partnerportal.secondfactor.StepOutcome;
import org.partnerportal.signin.Halfway;
import org.springframework.beans.factory.ObjectProvider;

/// The second step of signing in: the one page that the right password opens.
@Route(value = Halfway.ADDRESS, autoLayout = false)
@RolesAllowed(Roles.SECOND_STEP)
@CssImport("./styles/secondfactor.css")
class SecondStepView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient SecondStep step;
    private final transient FirstEnrolment enrolment;
    private final boolean hinted;

    SecondStepView(SecondStep step, FirstEnrolment enrolment, ObjectProvider<CodeHint> hints) {
        this.step = step;
        this.enrolment = enrolment;
        this.hinted = hints.getIfAvailable() != null;
        addClassName("second-step");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var choice = step.choice();
        if (!choice.inTime()) {
            show(tooLate());
        } else if (choice.nothing()) {
            show(card("secondfactor.step.enrol", new FirstEnrolmentForm(enrolment, this::over), startAgain()));
        } else {
            var form = new StepForm(step, choice, this::over);
            if (hinted && choice.codes()) {
                form.offerHint();
            }
            show(card("secondfactor.step", form, startAgain()));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("secondfactor.step") + " · " + getTranslation("shell.product");
    }

    private void over(StepOutcome outcome) {
        switch (outcome) {
            case StepOutcome.Entered(var onward, var codes) when codes.isEmpty() -> go(onward);
            case StepOutcome.Entered(var onward, var codes) -> show(codes(onward, codes));
            default -> show(tooLate());
        }
    }

    private Component codes(String onward, List<String> codes) {
        return card("secondfactor.codes.title", new RecoveryCodesShown(codes, () -> go(onward)));
    }

    // A fresh page: the one shown was for somebody without a role.
    private void go(String onward) {
        getUI().ifPresent(ui -> ui.getPage().setLocation(onward));
    }

    private Component tooLate() {
        var again = startAgain();
        again.setText(getTranslation("shell.sign-in"));
        var card = card("secondfactor.step.late", new Paragraph(getTranslation("secondfactor.step.late-text")), again);
        card.setId("second-step-late");
        return card;
    }

    private Anchor startAgain() {
        var link = new Anchor("sign-in", getTranslation("secondfactor.step.again"));
        link.setId("second-step-again");
        link.setRouterIgnore(true);
        return link;
    }

    private Div card(String title, Component... parts) {
        var card = new Div(new Image("brand/mark.svg", ""), new H1(getTranslation(title)));
        card.add(parts);
        card.addClassNames("card", "second-step-card");
        return card;
    }

    private void show(Component card) {
        removeAll();
        add(card);
    }
}
