package org.partnerportal.review.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.review.CaseSummary;
import org.partnerportal.review.QueueQuery;
import org.partnerportal.review.Shelf;
import org.partnerportal.uikit.DrawnCells;
import org.partnerportal.uikit.Moments;

/// The queue's columns: who, how risky, until when, how long it waits, who has it. Cells are drawn in the browser.
@SpringComponent
class QueueColumns {

    static final FieldPath SUBJECT_TYPE = FieldPath.of("subject_info.subject_type");

    static final String MERCHANT_KEY = "merchant";

    /// The columns in which a click means something else than opening the row.
    static final Set<String> OWN_CLICKS = Set.of(MERCHANT_KEY, "provider", "action");

    /// What the action's button asks for.
    static final String CLAIM = "claim";

    private static final String MERCHANT = """
            <div class="queue-merchant"><a class="row-link" id="case-${item.number}" href="${item.address}">${item.name}</a>
            %s</div>""".formatted(DrawnCells.badge("risk"));

    private static final String PROVIDER = """
            <a href="${item.address}">${item.name}</a>""";

    private static final String STATE = """
            <div class="queue-state">%s${item.claimedBy ? html`<span>${item.claimedBy}</span>` : ''}</div>""".formatted(DrawnCells.badge("state"));

    private static final String DUE = """
            <div class="queue-due"><span title="${item.exact}">${item.due}</span>%s</div>""".formatted(DrawnCells.badge("overdue"));

    private static final String ACTION = """
            ${item.mayClaim ? html`<vaadin-button id="claim-${item.number}" theme="small" @click="${claim}">\
            ${item.word}</vaadin-button>` : ''}""";

    private final FieldCatalogue catalogue;
    private final Moments moments;

    QueueColumns(FieldCatalogue catalogue, Moments moments) {
        this.catalogue = catalogue;
        this.moments = moments;
    }

    /// Adds the columns, and returns those that only a wide screen has room for.
    List<Column<CaseSummary>> addTo(Grid<CaseSummary> grid, Locale locale, SerializableConsumer<CaseSummary> claim) {
        grid.addColumn(merchant(grid))
                .setKey(MERCHANT_KEY)
                .setHeader(grid.getTranslation("review.column.merchant"))
                .setFlexGrow(3);
        var provider = grid.addColumn(provider())
                .setKey("provider")
                .setHeader(grid.getTranslation("review.column.provider"))
                .setFlexGrow(2);
        var subject = grid.addColumn(row -> subject(row, locale))
                .setKey("subject")
                .setHeader(grid.getTranslation("review.column.subject"));
        var number = grid.addColumn(row -> row.application().toString())
                .setKey("number")
                .setHeader(grid.getTranslation("review.column.number"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        var revision = grid.addColumn(CaseSummary::revision)
                .setKey("revision")
                .setHeader(grid.getTranslation("review.column.revision"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(due(locale))
                .setKey("due")
                .setHeader(grid.getTranslation("review.column.due"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        var age = grid.addColumn(DrawnCells.moment(moments, locale, CaseSummary::openedAt))
                .setKey("age")
                .setHeader(grid.getTranslation("review.column.age"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        var state = grid.addColumn(state())
                .setKey("state")
                .setHeader(grid.getTranslation("review.column.state"))
                .setAutoWidth(true);
        grid.addColumn(action(grid, claim))
                .setKey("action")
                .setHeader(grid.getTranslation("review.column.action"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        return List.of(provider, subject, number, revision, age, state);
    }

    String subject(CaseSummary row, Locale locale) {
        return row.subjectType() == null ? "" : catalogue.shown(SUBJECT_TYPE, row.subjectType(), locale);
    }

    private static LitRenderer<CaseSummary> merchant(Grid<CaseSummary> grid) {
        var cell = LitRenderer.<CaseSummary>of(MERCHANT)
                .withProperty("number", row -> row.application().toString())
                .withProperty("address", row -> QueueAddress.of(row.id()))
                .withProperty(
                        "name",
                        row -> row.merchantName() == null ? grid.getTranslation("review.no-name") : row.merchantName());
        return DrawnCells.withBadge(
                cell, "risk", row -> CaseBadges.badge(row.risk()).orElse(null));
    }

    private static LitRenderer<CaseSummary> provider() {
        return LitRenderer.<CaseSummary>of(PROVIDER)
                .withProperty("address", QueueColumns::sameProvider)
                .withProperty("name", CaseSummary::providerName);
    }

    private static String sameProvider(CaseSummary row) {
        var only = QueueAddress.of(new QueueQuery(Shelf.ALL, null, null, row.provider()));
        return QueueAddress.ROUTE + "?" + only.getQueryString();
    }

    private LitRenderer<CaseSummary> due(Locale locale) {
        var cell = LitRenderer.<CaseSummary>of(DUE)
                .withProperty("due", row -> row.dueAt() == null ? "" : moments.minute(row.dueAt(), locale))
                .withProperty("exact", row -> row.dueAt() == null ? "" : moments.exact(row.dueAt(), locale));
        return DrawnCells.withBadge(
                cell, "overdue", row -> row.dueAt() != null && moments.over(row.dueAt()) ? CaseBadges.overdue() : null);
    }

    private static LitRenderer<CaseSummary> state() {
        var cell = LitRenderer.<CaseSummary>of(STATE)
                .withProperty("claimedBy", row -> row.claimedBy() == null ? "" : row.claimedBy());
        return DrawnCells.withBadge(cell, "state", row -> CaseBadges.badge(row.state()));
    }

    private static LitRenderer<CaseSummary> action(Grid<CaseSummary> grid, SerializableConsumer<CaseSummary> claim) {
        return LitRenderer.<CaseSummary>of(ACTION)
                .withProperty("number", row -> row.application().toString())
                .withProperty("mayClaim", CaseSummary::mayClaim)
                .withProperty("word", row -> grid.getTranslation("review.claim"))
                .withFunction(CLAIM, claim);
    }
}
