package org.partnerportal.people.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.Roles;
import org.partnerportal.people.Organisation;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.uikit.PageHeader;

/// The platform's own people, or those of the partner that stands in the address, for the platform's administrators.
@Route(PeopleView.ROUTE)
@RolesAllowed(Roles.ADMIN)
@Menu(title = "menu.people.people", icon = "vaadin:users", order = 75)
class PeopleView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "people";
    static final String PARTNER = "partner";

    private final transient PeopleDesk desk;
    private transient @Nullable Organisation shown;
    private @Nullable PeopleScreen screen;

    PeopleView(PeopleDesk desk) {
        this.desk = desk;
        addClassNames("page", "list-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        var partner = parameters.getSingleParameter(PARTNER).flatMap(PeopleView::partner);
        var organisation = new Organisation(partner.orElse(null));
        if (!desk.directory().inCharge(organisation)) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        var kept = partner.map(id -> Map.of(PARTNER, id.toString())).orElse(Map.of());
        var address = PeopleAddress.read(ROUTE, kept, parameters);
        if (screen == null || !organisation.equals(shown)) {
            shown = organisation;
            screen = open(organisation, address);
        }
        screen.show(address);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.title") + " · " + getTranslation("shell.product");
    }

    private PeopleScreen open(Organisation organisation, PeopleAddress address) {
        var opened = new PeopleScreen(desk, organisation, address);
        var title = getTranslation("people.title-of", desk.directory().name(organisation, getLocale()));
        removeAll();
        add(new PageHeader(title).actions(opened.invite()), opened);
        return opened;
    }

    // Somebody may have edited the address by hand.
    private static Optional<PartnerId> partner(String text) {
        try {
            return Optional.of(new PartnerId(UUID.fromString(text)));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
