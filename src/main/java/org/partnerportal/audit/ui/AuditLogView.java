package org.partnerportal.audit.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.CallbackDataProvider.FetchCallback;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.RolesAllowed;
import org.partnerportal.access.Roles;
import org.partnerportal.audit.AuditReading;
import org.partnerportal.audit.AuditRecord;
import org.partnerportal.uikit.EmptyState;
import org.partnerportal.uikit.Moments;
import org.partnerportal.uikit.PageHeader;

/// Everything that was done, the latest first, for auditors: who, when, what, to what, and what it changed.
@Route("audit")
@RolesAllowed(Roles.AUDITOR)
@Menu(title = "menu.audit.log", icon = "vaadin:book", order = 60)
@CssImport("./styles/tracking.css")
class AuditLogView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final int NARROW = 700;
    private static final String SUBJECT = "subject";

    private static final String SUBJECT_LINK = """
            <a href="audit?subject=${item.id}" title="${item.id}">${item.kind} ${item.id}</a>""";

    private static final String DETAILS = """
            <button class="link-button" @click="${event => { event.stopPropagation(); toggle(); }}">${item.count}</button>""";

    private final transient AuditReading reading;
    private final transient AuditWords words;
    private final transient Moments moments;
    private final transient AuditRows rows;
    private final Grid<AuditRecord> grid = new Grid<>();
    private final TextField subject = new TextField();

    AuditLogView(AuditReading reading, AuditWords words, Moments moments) {
        this.reading = reading;
        this.words = words;
        this.moments = moments;
        this.rows = new AuditRows(reading);
        addClassNames("page", "list-page");
        add(header(), filter(), grid());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SUBJECT)
                .filter(text -> !text.isBlank());
        subject.setValue(wanted.orElse(""));
        rows.narrow(wanted.orElse(null));
        grid.getDataProvider().refreshAll();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var window = event.getUI().getPage().windowSizeSignal();
        Signal.effect(this, () -> {
            var width = window.get().width();
            show(width > 0 && width < NARROW);
        });
    }

    // Who did what and when stays readable on a telephone; the rest is a turn of it away.
    private void show(boolean narrow) {
        grid.getThemeNames().set(GridVariant.WRAP_CELL_CONTENT.getVariantName(), narrow);
        grid.getColumnByKey("when").setWidth(narrow ? "112px" : "230px");
        grid.getColumnByKey("who").setWidth(narrow ? "96px" : "160px");
        grid.getColumnByKey("what").setWidth(narrow ? "120px" : "220px");
        grid.getColumnByKey("subject").setVisible(!narrow);
        grid.getColumnByKey("changes").setVisible(!narrow);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("audit.log") + " · " + getTranslation("shell.product");
    }

    private PageHeader header() {
        var refresh = new Button(getTranslation("uikit.reload"), VaadinIcon.REFRESH.create(), click -> {
            rows.narrow(subject.getValue().isBlank() ? null : subject.getValue().strip());
            grid.getDataProvider().refreshAll();
        });
        refresh.setId("audit-reload");
        return new PageHeader(getTranslation("audit.log")).actions(refresh);
    }

    private Div filter() {
        subject.setId("audit-subject");
        subject.setLabel(getTranslation("audit.filter.subject"));
        subject.setPlaceholder(getTranslation("audit.filter.subject-hint"));
        subject.setClearButtonVisible(true);
        subject.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                narrow(change.getValue().strip());
            }
        });
        var filter = new Div(subject);
        filter.addClassName("filters");
        filter.getElement().setAttribute("role", "search");
        return filter;
    }

    private static void narrow(String id) {
        UI.getCurrent()
                .navigate(AuditLogView.class, id.isEmpty() ? QueryParameters.empty() : QueryParameters.of(SUBJECT, id));
    }

    private Grid<AuditRecord> grid() {
        grid.setId("audit-log");
        grid.addClassName("dense-grid");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setPageSize(AuditReading.PAGE);
        grid.getElement().setAttribute("aria-label", getTranslation("audit.log"));
        FetchCallback<AuditRecord, Void> fetch = rows::fetch;
        grid.setItems(fetch);
        columns();
        grid.setItemDetailsRenderer(new ComponentRenderer<>(record -> new AuditChanges(record, words, reading::show)));
        grid.setEmptyStateComponent(
                new EmptyState(VaadinIcon.BOOK, getTranslation("audit.none"), getTranslation("audit.none-next")));
        return grid;
    }

    private void columns() {
        var locale = getLocale();
        grid.addColumn(record -> moments.exact(record.at(), locale))
                .setKey("when")
                .setHeader(getTranslation("audit.column.when"))
                .setFlexGrow(0)
                .setWidth("230px");
        grid.addColumn(record -> words.who(record, locale))
                .setKey("who")
                .setHeader(getTranslation("audit.column.who"))
                .setWidth("160px")
                .setFlexGrow(1);
        grid.addColumn(record -> words.what(record, locale))
                .setKey("what")
                .setHeader(getTranslation("audit.column.what"))
                .setWidth("220px")
                .setFlexGrow(2);
        grid.addColumn(LitRenderer.<AuditRecord>of(SUBJECT_LINK)
                        .withProperty("kind", record -> words.subject(record.subject(), locale))
                        .withProperty("id", record -> record.subject().id()))
                .setKey("subject")
                .setHeader(getTranslation("audit.column.subject"))
                .setWidth("220px")
                .setFlexGrow(1);
        grid.addColumn(LitRenderer.<AuditRecord>of(DETAILS)
                        .withProperty(
                                "count",
                                record -> getTranslation(
                                        "audit.changes", record.changes().size()))
                        .withFunction(
                                "toggle", record -> grid.setDetailsVisible(record, !grid.isDetailsVisible(record))))
                .setKey("changes")
                .setHeader(getTranslation("audit.column.changes"))
                .setFlexGrow(0)
                .setWidth("130px");
    }
}
