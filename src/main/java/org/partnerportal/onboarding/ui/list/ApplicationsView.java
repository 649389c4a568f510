package org.partnerportal.onboarding.ui.list;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.provider.CallbackDataProvider.FetchCallback;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;
import org.partnerportal.access.Actor;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.access.Roles;
import org.partnerportal.catalogue.Choice;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FormValues;
import org.partnerportal.onboarding.ApplicationLists;
import org.partnerportal.onboarding.ApplicationQuery;
import org.partnerportal.onboarding.ApplicationRegister;
import org.partnerportal.onboarding.ApplicationStatus;
import org.partnerportal.onboarding.ApplicationSummary;
import org.partnerportal.uikit.EmptyState;
import org.partnerportal.uikit.LiveUpdates;
import org.partnerportal.uikit.OpenRowByKey;
import org.partnerportal.uikit.PageHeader;

/// Every application the person may see, the last changed first, narrowed by what stands in the address.
@Route("applications")
@RolesAllowed({Roles.PROVIDER_STAFF, Roles.ACQUIRER_STAFF, Roles.REVIEWERS, Roles.COMPLIANCE, Roles.AUDITOR})
@Menu(title = "menu.onboarding.applications", icon = "vaadin:records", order = 20)
@CssImport("./styles/tracking.css")
class ApplicationsView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final int NARROW = 900;
    private static final int SUBJECT_TYPES = 20;

    private final transient ApplicationRows rows;
    private final Grid<ApplicationSummary> grid = new Grid<>();
    private final transient List<Column<ApplicationSummary>> wide;
    private final ApplicationFilters filters;
    private final boolean boards;

    ApplicationsView(
            ApplicationRegister register,
            ApplicationColumns columns,
            ProviderChoices providers,
            FieldCatalogue catalogue,
            CurrentActor current,
            LiveUpdates updates) {
        var actor = current.actor();
        boards = actor.providerStaff();
        rows = new ApplicationRows(register);
        wide = columns.addTo(grid, !boards, getLocale());
        filters = new ApplicationFilters(statuses(actor), subjects(catalogue), this::narrow);
        if (actor.caseReader()) {
            filters.offerProviders(providers);
        }
        addClassNames("page", "list-page");
        add(header(), filters, grid());
        updates.follow(this, ApplicationLists.of(actor.partner()), this::refresh);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var query = ListAddress.query(event.getLocation().getQueryParameters());
        filters.show(query);
        rows.narrow(query);
        grid.setEmptyStateComponent(nothing(query));
        grid.getDataProvider().refreshAll();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("onboarding.applications") + " · " + getTranslation("shell.product");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var window = event.getUI().getPage().windowSizeSignal();
        Signal.effect(this, () -> {
            var width = window.get().width();
            wide.forEach(column -> column.setVisible(width == 0 || width >= NARROW));
        });
    }

    private void narrow(ApplicationQuery query) {
        UI.getCurrent().navigate(ApplicationsView.class, ListAddress.of(query));
    }

    private void refresh() {
        rows.changed();
        grid.getDataProvider().refreshAll();
    }

    private Component header() {
        var header = new PageHeader(getTranslation("onboarding.applications"));
        return boards ? header.actions(board()) : header;
    }

    private Button board() {
        var board = new Button(
                getTranslation("onboarding.board"),
                VaadinIcon.PLUS.create(),
                click -> UI.getCurrent().navigate("applications/new"));
        board.setId("board");
        board.addThemeVariants(ButtonVariant.PRIMARY);
        return board;
    }

    private Grid<ApplicationSummary> grid() {
        grid.setId("applications");
        grid.addClassName("dense-grid");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setPageSize(ApplicationRows.PAGE);
        grid.getElement().setAttribute("aria-label", getTranslation("onboarding.applications"));
        FetchCallback<ApplicationSummary, Void> fetch = rows::fetch;
        grid.setItems(fetch);
        grid.addItemClickListener(click -> {
            if (!ApplicationColumns.MERCHANT_COLUMN.equals(click.getColumn().getKey())) {
                UI.getCurrent().navigate("applications/" + click.getItem().id());
            }
        });
        OpenRowByKey.on(grid);
        return grid;
    }

    private EmptyState nothing(ApplicationQuery query) {
        if (!query.equals(ApplicationQuery.everything())) {
            return new EmptyState(
                    VaadinIcon.SEARCH_MINUS,
                    getTranslation("onboarding.none-found"),
                    getTranslation("onboarding.none-found-next"));
        }
        return boards
                ? new EmptyState(
                        VaadinIcon.SHOP,
                        getTranslation("onboarding.none-yet"),
                        getTranslation("onboarding.none-yet-next"))
                : new EmptyState(
                        VaadinIcon.INBOX,
                        getTranslation("onboarding.none-here"),
                        getTranslation("onboarding.none-here-next"));
    }

    private static List<ApplicationStatus> statuses(Actor actor) {
        return Stream.of(ApplicationStatus.values())
                .filter(status -> actor.providerStaff() || status != ApplicationStatus.DRAFT)
                .toList();
    }

    private static List<Choice> subjects(FieldCatalogue catalogue) {
        return catalogue.choices(ApplicationColumns.SUBJECT_TYPE, FormValues.empty(), "", SUBJECT_TYPES);
    }
}
