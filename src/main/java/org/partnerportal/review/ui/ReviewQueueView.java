package org.partnerportal.review.ui;

import com.vaadin.flow.component.AttachEvent;
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
import org.partnerportal.access.CurrentActor;
import org.partnerportal.access.Roles;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FormValues;
import org.partnerportal.partner.PartnerProfiles;
import org.partnerportal.review.CaseEvent;
import org.partnerportal.review.CaseReading;
import org.partnerportal.review.CaseReview;
import org.partnerportal.review.CaseSummary;
import org.partnerportal.review.ClaimOutcome;
import org.partnerportal.review.QueueQuery;
import org.partnerportal.review.Shelf;
import org.partnerportal.uikit.EmptyState;
import org.partnerportal.uikit.LiveUpdates;
import org.partnerportal.uikit.OpenRowByKey;
import org.partnerportal.uikit.PageHeader;

/// The cases that wait, what is due first at the top, narrowed by what stands in the address.
@Route(QueueAddress.ROUTE)
@RolesAllowed({Roles.REVIEWERS, Roles.COMPLIANCE, Roles.AUDITOR})
@Menu(title = "menu.review.queue", icon = "vaadin:inbox", order = 5)
@CssImport("./styles/review.css")
class ReviewQueueView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final int NARROW = 900;
    private static final int SUBJECT_TYPES = 20;

    private final CaseReading reading;
    private final CaseReview review;
    private final PartnerProfiles partners;
    private final QueueRows rows;
    private final Grid<CaseSummary> grid = new Grid<>();
    private final QueueFilters filters;
    private final List<Column<CaseSummary>> wide;
    private QueueQuery query = QueueQuery.of(Shelf.UNCLAIMED);

    ReviewQueueView(
            CaseReading reading,
            CaseReview review,
            PartnerProfiles partners,
            QueueColumns columns,
            FieldCatalogue catalogue,
            CurrentActor current,
            LiveUpdates updates) {
        this.reading = reading;
        this.review = review;
        this.partners = partners;
        this.rows = new QueueRows(reading);
        this.wide = columns.addTo(grid, getLocale(), this::claim);
        this.filters = new QueueFilters(
                catalogue.choices(QueueColumns.SUBJECT_TYPE, FormValues.empty(), "", SUBJECT_TYPES),
                current.actor().reviewer(),
                this::narrow);
        addClassNames("page", "queue-page");
        var header = new PageHeader(getTranslation("review.queue"));
        if (current.actor().reviewer()) {
            header.actions(next());
        }
        add(header, filters, grid());
        updates.follow(this, CaseEvent.QUEUE, this::refresh);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var wanted = QueueAddress.query(event.getLocation().getQueryParameters());
        filters.show(wanted, reading::count, partners.name(wanted.provider()));
        rows.narrow(wanted);
        query = wanted;
        offerEmptyState();
        grid.getDataProvider().refreshAll();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("review.queue") + " · " + getTranslation("shell.product");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var window = event.getUI().getPage().windowSizeSignal();
        Signal.effect(this, () -> {
            var width = window.get().width();
            var roomy = width == 0 || width >= NARROW;
            wide.forEach(column -> column.setVisible(roomy));
            grid.getColumnByKey(QueueColumns.MERCHANT_KEY).setWidth(roomy ? "240px" : "110px");
        });
    }

    // Made only where it may be seen: an open page keeps it.
    private void offerEmptyState() {
        var surelySomething = query.equals(QueueQuery.of(query.shelf())) && reading.count(query.shelf()) > 0;
        grid.setEmptyStateComponent(surelySomething ? null : nothing());
    }

    private void narrow(QueueQuery query) {
        UI.getCurrent().navigate(ReviewQueueView.class, QueueAddress.of(query));
    }

    private void refresh() {
        rows.changed();
        filters.count(reading::count);
        offerEmptyState();
        grid.getDataProvider().refreshAll();
    }

    private Button next() {
        var next = new Button(getTranslation("review.next"), click -> claimNext());
        next.setId("claim-next");
        next.addThemeVariants(ButtonVariant.PRIMARY);
        next.setTooltipText(getTranslation("review.next-help"));
        return next;
    }

    /// Takes the case that is to be decided next, and opens it.
    private void claimNext() {
        review.claimNext()
                .ifPresentOrElse(
                        id -> UI.getCurrent().navigate(QueueAddress.of(id)),
                        () -> Notices.warn(this, "review.nothing-to-claim"));
    }

    /// Takes the case as it was when its row was drawn.
    void claim(CaseSummary row) {
        switch (review.claim(row.seen())) {
            case ClaimOutcome.Claimed() -> open(row);
            case ClaimOutcome.AlreadyClaimed(var byWhom) -> {
                Notices.warn(this, "review.already-claimed", byWhom);
                refresh();
            }
        }
    }

    private static void open(CaseSummary row) {
        UI.getCurrent().navigate(QueueAddress.of(row.id()));
    }

    private Grid<CaseSummary> grid() {
        grid.setId("queue");
        grid.addClassNames("dense-grid", "queue-grid");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setPageSize(QueueRows.PAGE);
        grid.getElement().setAttribute("aria-label", getTranslation("review.queue"));
        FetchCallback<CaseSummary, Void> fetch = rows::fetch;
        grid.setItems(fetch);
        grid.addItemClickListener(click -> {
            if (!QueueColumns.OWN_CLICKS.contains(click.getColumn().getKey())) {
                open(click.getItem());
            }
        });
        OpenRowByKey.on(grid);
        return grid;
    }

    private EmptyState nothing() {
        return query.equals(QueueQuery.of(query.shelf()))
                ? new EmptyState(
                        VaadinIcon.CHECK_CIRCLE,
                        getTranslation("review.nothing." + query.shelf()),
                        getTranslation("review.nothing-next." + query.shelf()))
                : new EmptyState(
                        VaadinIcon.SEARCH_MINUS,
                        getTranslation("review.none-found"),
                        getTranslation("review.none-found-next"));
    }
}
