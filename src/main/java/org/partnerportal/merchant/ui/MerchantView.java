package org.partnerportal.merchant.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.access.Roles;
import org.partnerportal.acquiring.MerchantId;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.merchant.Merchant;
import org.partnerportal.merchant.MerchantRegister;
import org.partnerportal.partner.PartnerProfiles;
import org.partnerportal.uikit.Facts;
import org.partnerportal.uikit.Moments;
import org.partnerportal.uikit.PageHeader;

/// One merchant: whose it is, how its payment products stand, and the terminals it takes payments at.
@Route(MerchantsView.ROUTE + "/:" + MerchantView.MERCHANT)
@RolesAllowed({Roles.PROVIDER_STAFF, Roles.ACQUIRER_STAFF, Roles.REVIEWERS, Roles.COMPLIANCE, Roles.AUDITOR})
@CssImport("./styles/merchant.css")
class MerchantView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String MERCHANT = "merchant";

    private static final FieldPath SUBJECT_TYPE = FieldPath.of("subject_info.subject_type");

    private final transient MerchantRegister merchants;
    private final transient TerminalParts terminals;
    private final transient FieldCatalogue catalogue;
    private final transient PartnerProfiles partners;
    private final transient Moments moments;
    private final transient ProductParts products;
    private final boolean keeps;
    private String title = "";

    MerchantView(
            MerchantRegister merchants,
            TerminalParts terminals,
            ProductParts products,
            FieldCatalogue catalogue,
            PartnerProfiles partners,
            Moments moments,
            CurrentActor current) {
        this.merchants = merchants;
        this.terminals = terminals;
        this.catalogue = catalogue;
        this.partners = partners;
        this.moments = moments;
        this.products = products;
        this.keeps = current.actor().providerStaff();
        addClassNames("page", "merchant-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get(MERCHANT)
                .flatMap(MerchantId::parse)
                .flatMap(merchants::find)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(Merchant merchant) {
        title = merchant.name() + " · " + getTranslation("shell.product");
        removeAll();
        var number = new Span(getTranslation("merchant.number", merchant.id()));
        number.addClassName("soft");
        var list = terminals.of(merchant.id(), keeps);
        var header = new PageHeader(merchant.name()).beside(number);
        if (keeps) {
            var more = new Button(
                    getTranslation("merchant.terminal.add"), VaadinIcon.PLUS.create(), click -> list.openForm());
            more.setId("terminal-add");
            more.addThemeVariants(ButtonVariant.PRIMARY);
            header.actions(more);
        }
        var offered = products.of(merchant.id(), keeps);
        add(header, facts(merchant), offered, list, products.history(merchant.id()));
    }

    private Facts facts(Merchant merchant) {
        var application = merchant.application().toString();
        return new Facts()
                .fact("merchant.column.subject", catalogue.shown(SUBJECT_TYPE, merchant.subjectType(), getLocale()))
                .fact("merchant.column.provider", partners.name(merchant.provider()))
                .fact("merchant.column.acquirer", partners.name(merchant.acquirer()))
                .fact("merchant.column.opened", moments.exact(merchant.openedAt(), getLocale()))
                .fact("merchant.application", new Anchor("applications/" + application, application));
    }
}
