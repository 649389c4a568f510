package org.partnerportal.partner.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.partnerportal.access.AccountDirectory;
import org.partnerportal.access.Roles;
import org.partnerportal.partner.PartnerDirectory;
import org.partnerportal.partner.PartnerKind;
import org.partnerportal.partner.PartnerProfiles;
import org.partnerportal.uikit.PageHeader;

/// The service providers, the acquirers, and who has an account: at a partner, or at the platform.
@Route("partners")
@RolesAllowed(Roles.ADMIN)
@Menu(title = "menu.partner.partners", icon = "vaadin:handshake", order = 70)
@CssImport("./styles/tracking.css")
class PartnersView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final String PART = "part";

    /// What the page can show; each has an address of its own.
    enum Part {
        PROVIDERS,
        ACQUIRERS,
        PLATFORM;

        String address() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Part at(String address) {
            return Stream.of(values())
                    .filter(part -> part.address().equals(address))
                    .findFirst()
                    .orElse(PROVIDERS);
        }
    }

    private final transient PartnerDirectory partners;
    private final transient PartnerProfiles profiles;
    private final transient AccountDirectory accounts;
    private final Tabs tabs = new Tabs();
    private final Div content = new Div();

    PartnersView(PartnerDirectory partners, PartnerProfiles profiles, AccountDirectory accounts) {
        this.partners = partners;
        this.profiles = profiles;
        this.accounts = accounts;
        addClassNames("page", "list-page");
        content.addClassName("part");
        for (var part : Part.values()) {
            var tab = new Tab(getTranslation("partner.part." + part));
            tab.setId("part-" + part.address());
            tabs.add(tab);
        }
        tabs.addSelectedChangeListener(change -> {
            if (change.isFromClient()) {
                open(Part.values()[tabs.getSelectedIndex()]);
            }
        });
        add(new PageHeader(getTranslation("partner.partners")), tabs, content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var part = Part.at(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PART)
                .orElse(""));
        tabs.setSelectedIndex(List.of(Part.values()).indexOf(part));
        content.removeAll();
        content.add(content(part));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("partner.partners") + " · " + getTranslation("shell.product");
    }

    private static void open(Part part) {
        UI.getCurrent().navigate(PartnersView.class, QueryParameters.of(PART, part.address()));
    }

    private Component content(Part part) {
        return switch (part) {
            case PROVIDERS -> new PartnerList(PartnerKind.SERVICE_PROVIDER, partners, profiles, accounts);
            case ACQUIRERS -> new PartnerList(PartnerKind.ACQUIRER, partners, profiles, accounts);
            case PLATFORM -> new AccountList(accounts.of(null));
        };
    }
}
