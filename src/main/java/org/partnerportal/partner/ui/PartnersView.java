package org.partnerportal.partner.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.stream.Stream;
import org.partnerportal.access.AccountDirectory;
import org.partnerportal.access.Roles;
import org.partnerportal.partner.PartnerDirectory;
import org.partnerportal.partner.PartnerKind;
import org.partnerportal.partner.PartnerProfiles;
import org.partnerportal.uikit.PageHeader;
import org.partnerportal.uikit.PageParts;

/// The service providers, the acquirers, and who has an account: at a partner, or at the platform.
@Route("partners")
@RolesAllowed(Roles.ADMIN)
@Menu(title = "menu.partner.partners", icon = "vaadin:handshake", order = 70)
@CssImport("./styles/tracking.css")
class PartnersView extends Main implements AfterNavigationObserver, HasDynamicTitle {

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
    private final PageParts parts = new PageParts(getTranslation("partner.partners"));
    private final Div content = new Div();

    PartnersView(PartnerDirectory partners, PartnerProfiles profiles, AccountDirectory accounts) {
        this.partners = partners;
        this.profiles = profiles;
        this.accounts = accounts;
        addClassNames("page", "list-page");
        content.addClassName("part");
        for (var part : Part.values()) {
            parts.add(part.address(), getTranslation("partner.part." + part), "partners?part=" + part.address());
        }
        add(new PageHeader(getTranslation("partner.partners")), parts, content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var part = Part.at(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PART)
                .orElse(""));
        parts.show(part.address());
        content.removeAll();
        content.add(content(part));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("partner.partners") + " · " + getTranslation("shell.product");
    }

    private Component content(Part part) {
        return switch (part) {
            case PROVIDERS -> new PartnerList(PartnerKind.SERVICE_PROVIDER, partners, profiles, accounts);
            case ACQUIRERS -> new PartnerList(PartnerKind.ACQUIRER, partners, profiles, accounts);
            case PLATFORM -> new AccountList(accounts.of(null));
        };
    }
}
