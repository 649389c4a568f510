package org.partnerportal.acquiring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.access.Roles;
import org.partnerportal.acquiring.AcquirerDecisions;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.onboarding.ApplicationLists;
import org.partnerportal.onboarding.ApplicationPage;
import org.partnerportal.partner.PartnerProfiles;
import org.partnerportal.uikit.EmptyState;
import org.partnerportal.uikit.LiveUpdates;
import org.partnerportal.uikit.Moments;
import org.partnerportal.uikit.PageHeader;
import org.partnerportal.uikit.PageParts;

/// The acquirer's home: what waits for its decision, and what it has decided.
@Route(DecisionsView.ROUTE)
@Menu(title = "menu.acquiring.decisions", icon = "vaadin:check-square-o", order = 20)
@RolesAllowed(Roles.ACQUIRER_STAFF)
@StyleSheet("styles/acquiring.css")
class DecisionsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "decisions";

    private static final String SHELF = "shelf";
    private static final String DECIDED = "decided";
    private static final String WAITING = "waiting";

    private final transient AcquirerDecisions decisions;
    private final DecisionGrid grid;
    private final PageParts shelves = new PageParts(getTranslation("acquiring.decisions"));
    private final Div body = new Div();
    private final Button more = new Button(getTranslation("uikit.more"), click -> showMore());
    private String shelf = "";
    private transient ApplicationPage.@Nullable Position next;

    DecisionsView(
            AcquirerDecisions decisions,
            FieldCatalogue catalogue,
            PartnerProfiles partners,
            Moments moments,
            CurrentActor actor,
            LiveUpdates live) {
        this.decisions = decisions;
        this.grid = new DecisionGrid(catalogue, partners, moments);
        addClassNames("page", "decisions");
        shelves.add(WAITING, getTranslation("acquiring.shelf.waiting"), ROUTE);
        shelves.add(DECIDED, getTranslation("acquiring.shelf.decided"), ROUTE + "?" + SHELF + "=" + DECIDED);
        more.setId("more");
        add(new PageHeader(getTranslation("acquiring.decisions")), shelves, body);
        live.follow(this, ApplicationLists.of(actor.acquirer()), this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        shelf = query.getSingleParameter(SHELF).orElse("");
        shelves.show(shelf.equals(DECIDED) ? DECIDED : WAITING);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("acquiring.decisions");
    }

    private void refresh() {
        var page = page(null);
        next = page.next().orElse(null);
        grid.show(page.rows());
        more.setVisible(next != null);
        body.removeAll();
        if (page.rows().isEmpty()) {
            body.add(empty());
        } else {
            body.add(grid, more);
        }
    }

    private void showMore() {
        var page = page(next);
        next = page.next().orElse(null);
        grid.append(page.rows());
        more.setVisible(next != null);
    }

    private ApplicationPage page(ApplicationPage.@Nullable Position after) {
        return shelf.equals(DECIDED) ? decisions.decided(after) : decisions.waiting(after);
    }

    private EmptyState empty() {
        var key = shelf.equals(DECIDED) ? "decided" : "waiting";
        return new EmptyState(
                VaadinIcon.CHECK_SQUARE_O,
                getTranslation("acquiring." + key + ".none"),
                getTranslation("acquiring." + key + ".none-next"));
    }
}
