package org.partnerportal.retention.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.provider.CallbackDataProvider.FetchCallback;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.access.Roles;
import org.partnerportal.document.RetentionBasis;
import org.partnerportal.retention.FileState;
import org.partnerportal.retention.RetentionFile;
import org.partnerportal.retention.RetentionKeeping;
import org.partnerportal.retention.RetentionPage.Place;
import org.partnerportal.retention.RetentionQuery;
import org.partnerportal.retention.RetentionReading;
import org.partnerportal.uikit.AddressParameters;
import org.partnerportal.uikit.Moments;
import org.partnerportal.uikit.PageHeader;
import org.partnerportal.uikit.PagedRows;
import org.partnerportal.uikit.PlainSelect;
import org.partnerportal.uikit.StatusBadge;

/// What is kept on which basis until when: what goes next first; what is held, and what is gone.
@Route(RetentionView.ROUTE)
@Menu(title = "menu.retention.retention", icon = "vaadin:archive", order = 57)
@RolesAllowed({Roles.COMPLIANCE, Roles.AUDITOR})
@CssImport("./styles/tracking.css")
class RetentionView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    static final String ROUTE = "retention";

    private static final int NARROW = 700;
    private static final String ALL = "all";

    private final transient FileDesk desk;
    private final Grid<RetentionFile> grid = new Grid<>();
    private final PlainSelect state = new PlainSelect(getTranslation("retention.column.state"));
    private final PlainSelect basis = new PlainSelect(getTranslation("retention.column.basis"));
    private final transient PagedRows<RetentionFile, Place> rows;
    private transient RetentionQuery query = new RetentionQuery(FileState.COUNTING, null);

    RetentionView(RetentionReading reading, RetentionKeeping keeping, CurrentActor current, Moments moments) {
        this.desk = new FileDesk(reading, keeping, current.actor(), moments);
        this.rows = new PagedRows<>(RetentionReading.PAGE, after -> {
            var page = reading.page(query, after);
            return new PagedRows.Page<>(page.rows(), page.next());
        });
        addClassNames("page", "list-page");
        add(
                new PageHeader(getTranslation("retention.retention")),
                new Paragraph(getTranslation("retention.help")),
                filters(),
                columns());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var address = event.getLocation().getQueryParameters();
        var all = address.getSingleParameter("state").filter(ALL::equals).isPresent();
        var wanted = AddressParameters.one(address, "state", text -> AddressParameters.named(FileState.values(), text));
        query = new RetentionQuery(
                wanted == null && !all ? FileState.COUNTING : wanted,
                AddressParameters.one(
                        address, "basis", text -> AddressParameters.named(RetentionBasis.values(), text)));
        state.setValue(name(query.state()));
        basis.setValue(name(query.basis()));
        readAll();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var window = event.getUI().getPage().windowSizeSignal();
        Signal.effect(this, () -> {
            var width = window.get().width();
            show(width > 0 && width < NARROW);
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("retention.retention") + " · " + getTranslation("shell.product");
    }

    private static String name(@Nullable Enum<?> value) {
        return value == null ? "" : value.name();
    }

    // A telephone has room for whose papers and their day; the rest stands behind the button.
    private void show(boolean narrow) {
        grid.getThemeNames().set(GridVariant.WRAP_CELL_CONTENT.getVariantName(), narrow);
        grid.getColumnByKey("since").setVisible(!narrow);
        grid.getColumnByKey("basis").setVisible(!narrow);
        grid.getColumnByKey("state").setVisible(!narrow);
        grid.getColumnByKey("application").setWidth(narrow ? "170px" : "210px");
    }

    private Div filters() {
        state.setId("retention-state");
        state.offer(
                getTranslation("retention.any-state"),
                Arrays.stream(FileState.values())
                        .map(each -> new PlainSelect.Option(getTranslation("retention.state." + each), each.name()))
                        .toList());
        basis.setId("retention-basis");
        basis.offer(
                getTranslation("retention.any-basis"),
                Arrays.stream(RetentionBasis.values())
                        .map(each -> new PlainSelect.Option(getTranslation("document.basis." + each), each.name()))
                        .toList());
        state.addValueChangeListener(change -> narrow(change.isFromClient()));
        basis.addValueChangeListener(change -> narrow(change.isFromClient()));
        var filters = new Div(state, basis);
        filters.addClassName("filters");
        filters.getElement().setAttribute("role", "search");
        return filters;
    }

    private void narrow(boolean asked) {
        if (asked) {
            var address = new AddressParameters()
                    .with("state", state.getValue().isEmpty() ? ALL : state.getValue())
                    .with("basis", basis.getValue());
            UI.getCurrent().navigate(ROUTE, address.all());
        }
    }

    private Grid<RetentionFile> columns() {
        grid.setId("retention-files");
        grid.addClassName("dense-grid");
        grid.setPageSize(RetentionReading.PAGE);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setEmptyStateText(getTranslation("retention.none"));
        grid.getElement().setAttribute("aria-label", getTranslation("retention.retention"));
        grid.addColumn(file -> file.application().toString())
                .setKey("application")
                .setHeader(getTranslation("retention.column.application"))
                .setFlexGrow(0);
        grid.addColumn(file -> getTranslation("document.basis." + file.basis()))
                .setKey("basis")
                .setHeader(getTranslation("retention.column.basis"))
                .setFlexGrow(2);
        grid.addColumn(file -> FileWords.day(this, file.since(), getLocale()))
                .setKey("since")
                .setHeader(getTranslation("retention.column.since"));
        grid.addColumn(file -> FileWords.last(this, file, getLocale()))
                .setKey("until")
                .setHeader(getTranslation("retention.column.until"));
        grid.addComponentColumn(file -> new StatusBadge(FileWords.badge(this, file.state())))
                .setKey("state")
                .setHeader(getTranslation("retention.column.state"));
        grid.addComponentColumn(this::open)
                .setHeader(getTranslation("retention.column.action"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        FetchCallback<RetentionFile, Void> fetch = rows::fetch;
        grid.setItems(fetch);
        return grid;
    }

    private Button open(RetentionFile file) {
        var open = new Button(
                getTranslation("retention.open"),
                click -> new FileDialog(desk, file.application(), this::readAll).open());
        open.setId("open-" + file.application());
        open.setAriaLabel(getTranslation("retention.open.label", file.application()));
        open.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        return open;
    }

    private void readAll() {
        rows.forget();
        grid.getDataProvider().refreshAll();
    }
}
