package org.partnerportal.validity.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.access.Roles;
import org.partnerportal.onboarding.ApplicationLists;
import org.partnerportal.partner.PartnerDirectory;
import org.partnerportal.partner.PartnerProfiles;
import org.partnerportal.uikit.LiveUpdates;
import org.partnerportal.uikit.PageHeader;
import org.partnerportal.validity.ExpiringPapers;
import org.partnerportal.validity.ExpiryQuery;

/// The papers that have expired or will, what expires first at its top, narrowed by what stands in the address.
@Route(ExpiringView.ROUTE)
@Menu(title = "menu.validity.expiring", icon = "vaadin:calendar-clock", order = 61)
@RolesAllowed({Roles.PROVIDER_STAFF, Roles.REVIEWERS, Roles.COMPLIANCE, Roles.AUDITOR})
@CssImport("./styles/tracking.css")
class ExpiringView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    static final String ROUTE = "expiring";

    private static final int NARROW = 700;

    private final ExpiringGrid grid;
    private final ExpiryFilters filters;

    ExpiringView(
            ExpiringPapers papers,
            PartnerProfiles partners,
            PartnerDirectory directory,
            CurrentActor current,
            LiveUpdates live,
            Clock clock) {
        var actor = current.actor();
        grid = new ExpiringGrid(papers, partners, !actor.providerStaff(), clock);
        filters = new ExpiryFilters(ExpiringView::narrow);
        if (actor.caseReader()) {
            filters.offerProviders(partners, directory);
        }
        addClassNames("page", "list-page");
        add(
                new PageHeader(getTranslation("validity.expiring")),
                new Paragraph(getTranslation("validity.help")),
                filters,
                grid);
        live.follow(this, ApplicationLists.of(actor.partner()), grid::readAgain);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var query = ExpiryAddress.query(event.getLocation().getQueryParameters());
        filters.show(query);
        grid.show(query);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var window = event.getUI().getPage().windowSizeSignal();
        Signal.effect(this, () -> {
            var width = window.get().width();
            grid.fit(width > 0 && width < NARROW);
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("validity.expiring") + " · " + getTranslation("shell.product");
    }

    private static void narrow(ExpiryQuery query) {
        UI.getCurrent().navigate(ROUTE, ExpiryAddress.of(query));
    }
}
