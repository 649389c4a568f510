package org.partnerportal.watchlist.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.CallbackDataProvider.FetchCallback;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.Roles;
import org.partnerportal.uikit.Moments;
import org.partnerportal.uikit.PageHeader;
import org.partnerportal.uikit.PagedRows;
import org.partnerportal.uikit.PlainSelect;
import org.partnerportal.uikit.ReasonDialog;
import org.partnerportal.watchlist.WatchList;
import org.partnerportal.watchlist.WatchlistEntry;
import org.partnerportal.watchlist.WatchlistEntryId;
import org.partnerportal.watchlist.WatchlistKeeping;

/// The lists of names: who is on them, since when and why; names are searched the way the screening searches them.
///
/// What is searched for is a person's name: it never stands in the address.
@Route(WatchlistView.ROUTE)
@Menu(title = "menu.watchlist.watchlist", icon = "vaadin:eye", order = 55)
@RolesAllowed(Roles.COMPLIANCE)
@CssImport("./styles/watchlist.css")
class WatchlistView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "watchlist";

    private final transient WatchlistKeeping keeping;
    private final transient Moments moments;
    private final Grid<WatchlistEntry> grid = new Grid<>();
    private final TextField search = new TextField();
    private final PlainSelect list;
    private final transient PagedRows<WatchlistEntry, WatchlistEntryId> rows;

    WatchlistView(WatchlistKeeping keeping, Moments moments) {
        this.keeping = keeping;
        this.moments = moments;
        this.list = new PlainSelect(getTranslation("watchlist.column.list"));
        this.rows = new PagedRows<>(WatchlistKeeping.PAGE, after -> {
            var page = keeping.page(wantedList(), after);
            return new PagedRows.Page<>(page.rows(), page.next());
        });
        addClassNames("page", "list-page");
        var words = new Anchor(ForbiddenWordsView.ROUTE, getTranslation("watchlist.words"));
        words.setId("to-words");
        var sheet = new Button(
                getTranslation("watchlist.import"), click -> new ImportDialog(keeping, this::readAll).open());
        sheet.setId("import");
        var add =
                new Button(getTranslation("watchlist.add"), click -> new AddNameDialog(keeping, this::readAll).open());
        add.setId("add");
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add(new PageHeader(getTranslation("watchlist.watchlist")).actions(words, sheet, add), filters(), columns());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        readAll();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("watchlist.watchlist") + " · " + getTranslation("shell.product");
    }

    private Div filters() {
        search.setId("names-search");
        search.setPlaceholder(getTranslation("watchlist.search"));
        search.setAriaLabel(getTranslation("watchlist.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> readAll());
        list.setId("list");
        list.offer(
                getTranslation("watchlist.any-list"),
                Arrays.stream(WatchList.values())
                        .map(each -> new PlainSelect.Option(getTranslation("watchlist.list." + each), each.name()))
                        .toList());
        list.addValueChangeListener(change -> readAll());
        var filters = new Div(search, list);
        filters.addClassName("watchlist-filters");
        return filters;
    }

    private Grid<WatchlistEntry> columns() {
        grid.setId("names");
        grid.addClassName("dense-grid");
        grid.setPageSize(WatchlistKeeping.PAGE);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", getTranslation("watchlist.watchlist"));
        grid.addColumn(WatchlistEntry::name)
                .setHeader(getTranslation("watchlist.column.name"))
                .setFlexGrow(2);
        grid.addColumn(entry -> getTranslation("watchlist.kind." + entry.kind()))
                .setHeader(getTranslation("watchlist.column.kind"));
        grid.addColumn(WatchlistEntry::maskedNumber).setHeader(getTranslation("watchlist.column.number"));
        grid.addColumn(entry -> getTranslation("watchlist.list." + entry.list()))
                .setHeader(getTranslation("watchlist.column.list"));
        grid.addColumn(WatchlistEntry::source)
                .setHeader(getTranslation("watchlist.column.source"))
                .setFlexGrow(2);
        grid.addColumn(entry -> moments.date(entry.addedAt(), getLocale()))
                .setHeader(getTranslation("watchlist.column.added"));
        grid.addComponentColumn(this::remove)
                .setHeader(getTranslation("watchlist.column.action"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        FetchCallback<WatchlistEntry, Void> fetch = this::fetch;
        grid.setItems(fetch);
        return grid;
    }

    private Button remove(WatchlistEntry entry) {
        var remove = new Button(
                getTranslation("watchlist.remove"),
                click -> new ReasonDialog("watchlist.removing", reason -> {
                            keeping.remove(entry.id(), reason);
                            readAll();
                        })
                        .open());
        remove.setId("remove-" + entry.id());
        remove.setAriaLabel(getTranslation("watchlist.remove.label", entry.name()));
        remove.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        return remove;
    }

    private void readAll() {
        rows.forget();
        grid.setEmptyStateText(getTranslation(search.isEmpty() ? "watchlist.none" : "watchlist.none-found"));
        grid.getDataProvider().refreshAll();
    }

    private Stream<WatchlistEntry> fetch(Query<WatchlistEntry, Void> wanted) {
        return search.getValue().isBlank()
                ? rows.fetch(wanted)
                : keeping.search(search.getValue(), wantedList()).stream()
                        .skip(wanted.getOffset())
                        .limit(wanted.getLimit());
    }

    private @Nullable WatchList wantedList() {
        return Arrays.stream(WatchList.values())
                .filter(each -> each.name().equals(list.getValue()))
                .findFirst()
                .orElse(null);
    }
}
