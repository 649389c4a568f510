package org.partnerportal.onboarding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Locale;
import java.util.stream.Stream;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.onboarding.ApplicationDetails;
import org.partnerportal.onboarding.ApplicationStatus;
import org.partnerportal.partner.PartnerProfiles;
import org.partnerportal.uikit.PageHeader;

/// The head of an application's page: whose it is, its numbers, its status, and what its provider can do with it.
@SpringComponent
class ApplicationHeader {

    private static final FieldPath SUBJECT_TYPE = FieldPath.of("subject_info.subject_type");

    private final PartnerProfiles partners;
    private final FieldCatalogue catalogue;

    ApplicationHeader(PartnerProfiles partners, FieldCatalogue catalogue) {
        this.partners = partners;
        this.catalogue = catalogue;
    }

    /// What people call the application: the merchant, or its number as long as nobody named the merchant.
    static String name(ApplicationDetails application) {
        return application.merchantName() == null ? application.businessCode() : application.merchantName();
    }

    /// @param own whether the reader is the provider
    Div of(ApplicationDetails application, boolean own, Runnable withdraw, Locale locale) {
        var title = new PageHeader(name(application));
        title.beside(ApplicationBadges.of(application.status()));
        if (own && application.withdrawable()) {
            title.actions(withdraw(title, withdraw));
        }
        if (own && application.status().editable()) {
            title.actions(goOn(title, application));
        }
        var facts = new Div();
        facts.addClassName("facts");
        facts.add(fact(title, "business-code", application.businessCode()));
        facts.add(fact(title, "number", application.id().toString()));
        if (application.subjectType() != null) {
            facts.add(fact(title, "subject", catalogue.shown(SUBJECT_TYPE, application.subjectType(), locale)));
        }
        if (!own) {
            facts.add(fact(title, "provider", partners.name(application.provider())));
        }
        Stream.ofNullable(application.acquirer())
                .forEach(acquirer -> facts.add(fact(title, "acquirer", partners.name(acquirer))));
        var head = new Div(title, facts);
        head.addClassName("application-head");
        return head;
    }

    private static Span fact(PageHeader at, String name, String value) {
        var label = new Span(at.getTranslation("onboarding.fact." + name));
        label.addClassName("soft");
        var shown = new Span(value);
        shown.setId("fact-" + name);
        var fact = new Span(label, shown);
        fact.addClassName("fact");
        return fact;
    }

    private static Button withdraw(PageHeader at, Runnable withdraw) {
        var button = new Button(at.getTranslation("onboarding.withdraw"), click -> withdraw.run());
        button.setId("withdraw");
        return button;
    }

    private static Anchor goOn(PageHeader at, ApplicationDetails application) {
        var words =
                application.status() == ApplicationStatus.REMEDIATION ? "onboarding.mend.do" : "onboarding.draft.do";
        var button = new Button(at.getTranslation(words), VaadinIcon.EDIT.create());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setTabIndex(-1);
        var link = new Anchor("applications/" + application.id() + "/form", button);
        link.setId("go-on");
        return link;
    }
}
