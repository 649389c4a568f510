package org.partnerportal.acquiring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.partnerportal.acquiring.MerchantId;
import org.partnerportal.acquiring.MerchantNumbers;
import org.partnerportal.onboarding.ApplicationDetails;
import org.partnerportal.onboarding.ApplicationStatus;
import org.partnerportal.onboarding.ui.ApplicationPanels;

/// Puts the merchant's number on the status page of an application that has come to its end.
@org.springframework.stereotype.Component
class MerchantNumberPanels implements ApplicationPanels {

    private final MerchantNumbers numbers;

    MerchantNumberPanels(MerchantNumbers numbers) {
        this.numbers = numbers;
    }

    @Override
    public Optional<Component> panel(ApplicationDetails application) {
        return application.status() == ApplicationStatus.FINISHED
                ? numbers.of(application.id()).map(MerchantNumberPanels::shown)
                : Optional.empty();
    }

    private static Component shown(MerchantId number) {
        var panel = new Section();
        panel.addClassNames("card", "merchant-number");
        var digits = new Span(number.toString());
        digits.setId("given-number");
        var link = new Anchor("merchants?text=" + number, panel.getTranslation("acquiring.number.merchant"));
        panel.add(new H2(panel.getTranslation("acquiring.number")), digits, link);
        return panel;
    }
}
