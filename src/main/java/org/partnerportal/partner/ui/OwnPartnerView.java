package org.partnerportal.partner.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.access.Roles;
import org.partnerportal.partner.OwnPartner;
import org.partnerportal.partner.PartnerSubjects;
import org.partnerportal.uikit.LiveUpdates;

/// Their own organisation, for a partner's administrators.
@Route("partner")
@RolesAllowed({Roles.PROVIDER_ADMIN, OwnPartnerView.ACQUIRER_ADMIN})
@Menu(title = "menu.partner.own", icon = "vaadin:office", order = 50)
@CssImport("./styles/tracking.css")
@CssImport("./styles/partner.css")
class OwnPartnerView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    static final String ACQUIRER_ADMIN = "ACQUIRER_ADMIN";

    private final transient OwnPartner own;
    private final PartnerScreen screen;
    private String part = "";

    OwnPartnerView(
            OwnPartner own, PartnerParts parts, StandingActions actions, CurrentActor current, LiveUpdates updates) {
        this.own = own;
        addClassName("page");
        screen = new PartnerScreen(parts.all(), actions, current.actor(), "partner");
        add(screen);
        var partner = current.actor().partner();
        if (partner != null) {
            updates.follow(screen, PartnerSubjects.of(partner), () -> screen.show(own.details(), part));
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        part = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("part")
                .orElse("");
        screen.show(own.details(), part);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("partner.own") + " · " + getTranslation("shell.product");
    }
}
