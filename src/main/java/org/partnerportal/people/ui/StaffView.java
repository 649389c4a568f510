package org.partnerportal.people.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.partnerportal.access.Roles;
import org.partnerportal.uikit.PageHeader;

/// The people of one's own partner, for those in charge of them.
@Route(StaffView.ROUTE)
@RolesAllowed({Roles.PROVIDER_ADMIN, Roles.ACQUIRER_ADMIN})
@Menu(title = "menu.people.staff", icon = "vaadin:users", order = 80)
class StaffView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    static final String ROUTE = "staff";

    private final PeopleScreen screen;

    StaffView(PeopleDesk desk) {
        addClassNames("page", "list-page");
        screen = new PeopleScreen(desk, desk.directory().own(), address(QueryParameters.empty()));
        add(new PageHeader(getTranslation("people.title")).actions(screen.invite()), screen);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        screen.show(address(event.getLocation().getQueryParameters()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.title") + " · " + getTranslation("shell.product");
    }

    private static PeopleAddress address(QueryParameters parameters) {
        return PeopleAddress.read(ROUTE, Map.of(), parameters);
    }
}
