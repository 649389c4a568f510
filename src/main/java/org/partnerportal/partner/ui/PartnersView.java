package org.partnerportal.partner.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.provider.CallbackDataProvider.FetchCallback;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.access.Role;
import org.partnerportal.access.Roles;
import org.partnerportal.partner.PartnerDirectory;
import org.partnerportal.partner.PartnerPage;
import org.partnerportal.partner.PartnerQuery;
import org.partnerportal.partner.PartnerSubjects;
import org.partnerportal.partner.PartnerSummary;
import org.partnerportal.uikit.EmptyState;
import org.partnerportal.uikit.LiveUpdates;
import org.partnerportal.uikit.PageHeader;
import org.partnerportal.uikit.PagedRows;

/// The directory of all partners by name, narrowed by what stands in the address.
@Route("partners")
@RolesAllowed({Roles.ADMIN, Roles.AUDITOR, Roles.COMPLIANCE})
@Menu(title = "menu.partner.partners", icon = "vaadin:handshake", order = 70)
@CssImport("./styles/tracking.css")
@CssImport("./styles/partner.css")
class PartnersView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final transient PagedRows<PartnerSummary, PartnerPage.Position> rows;
    private transient PartnerQuery query = PartnerQuery.everything();
    private final Grid<PartnerSummary> grid = new Grid<>();
    private final PartnerFilters filters;
    private final Anchor sheets = new Anchor();
    private final boolean administers;

    PartnersView(
            PartnerDirectory directory,
            PartnerColumns columns,
            AcquirerChoices acquirers,
            CurrentActor current,
            LiveUpdates updates) {
        rows = new PagedRows<>(PartnerDirectory.PAGE, begin -> {
            var page = directory.list(query, begin);
            return new PagedRows.Page<>(page.rows(), page.next());
        });
        filters = new PartnerFilters(acquirers, this::narrow);
        administers = current.actor().is(Role.ADMIN);
        addClassNames("page", "list-page");
        columns.addTo(grid, getLocale());
        add(header(), filters, grid());
        updates.follow(
                this, PartnerSubjects.DIRECTORY, () -> grid.getDataProvider().refreshAll());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        query = PartnerAddress.query(event.getLocation().getQueryParameters());
        filters.show(query);
        rows.forget();
        grid.setEmptyStateComponent(nothing());
        grid.getDataProvider().refreshAll();
        var parameters = PartnerAddress.of(query).getQueryString();
        sheets.setHref("partners/sheets" + (parameters.isEmpty() ? "" : "?" + parameters));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("partner.partners") + " · " + getTranslation("shell.product");
    }

    private void narrow(PartnerQuery query) {
        UI.getCurrent().navigate(PartnersView.class, PartnerAddress.of(query));
    }

    private PageHeader header() {
        var header = new PageHeader(getTranslation("partner.partners"));
        if (!administers) {
            return header;
        }
        sheets.setId("sheets");
        sheets.setText(getTranslation("partner.sheets"));
        var open = new Button(
                getTranslation("partner.new"),
                VaadinIcon.PLUS.create(),
                click -> UI.getCurrent().navigate("partners/new"));
        open.setId("new-partner");
        open.addThemeVariants(ButtonVariant.PRIMARY);
        return header.actions(sheets, open);
    }

    private Grid<PartnerSummary> grid() {
        grid.setId("partners");
        grid.addClassName("dense-grid");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setPageSize(PartnerDirectory.PAGE);
        grid.getElement().setAttribute("aria-label", getTranslation("partner.partners"));
        FetchCallback<PartnerSummary, Void> fetch = rows::fetch;
        grid.setItems(fetch);
        grid.addItemClickListener(click -> {
            if (!PartnerColumns.NAME.equals(click.getColumn().getKey())) {
                UI.getCurrent().navigate("partners/" + click.getItem().number());
            }
        });
        return grid;
    }

    private EmptyState nothing() {
        var found = query.equals(PartnerQuery.everything()) ? "partner.none-yet" : "partner.none";
        return new EmptyState(VaadinIcon.HANDSHAKE, getTranslation(found), getTranslation(found + "-next"));
    }
}
