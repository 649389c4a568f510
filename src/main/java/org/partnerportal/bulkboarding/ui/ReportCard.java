package org.partnerportal.bulkboarding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.provider.CallbackDataProvider.FetchCallback;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnerportal.bulkboarding.BulkBoarding;
import org.partnerportal.bulkboarding.BulkImportId;
import org.partnerportal.bulkboarding.ImportDetails;
import org.partnerportal.bulkboarding.ImportState;
import org.partnerportal.bulkboarding.RowReport;
import org.partnerportal.bulkboarding.RowVerdict;
import org.partnerportal.uikit.PageParts;
import org.partnerportal.uikit.PagedRows;

/// What is the matter with which row, row by row.
final class ReportCard extends Section {

    private static final int FLAWS_SHOWN = 8;

    private final transient BulkBoarding boarding;
    private final transient FlawTexts words;
    private final transient BulkImportId id;
    private final transient @Nullable RowVerdict verdict;
    private final Grid<RowReport> grid = new Grid<>();
    private final transient PagedRows<RowReport, Integer> rows = new PagedRows<>(BulkBoarding.PAGE, this::page);
    private boolean filled;

    ReportCard(BulkImportId id, BulkBoarding boarding, FlawTexts words, @Nullable RowVerdict verdict) {
        this.id = id;
        this.boarding = boarding;
        this.words = words;
        this.verdict = verdict;
        addClassName("card");
        var parts = new PageParts(getTranslation("bulkboarding.report"));
        parts.add("ALL", getTranslation("bulkboarding.verdict.ALL"), ImportPages.of(id));
        for (var each : RowVerdict.values()) {
            parts.add(
                    each.name(), getTranslation("bulkboarding.verdict." + each), ImportPages.of(id) + "?rows=" + each);
        }
        parts.show(verdict == null ? "ALL" : verdict.name());
        grid.setId("report");
        grid.addClassNames("dense-grid", "reading-grid", "import-report");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", getTranslation("bulkboarding.report"));
        grid.addColumn(RowReport::row)
                .setHeader(getTranslation("bulkboarding.row"))
                .setWidth("90px")
                .setFlexGrow(0);
        grid.addComponentColumn(row -> ImportBadges.of(row.verdict(), this))
                .setHeader(getTranslation("bulkboarding.verdict"))
                .setWidth("150px")
                .setFlexGrow(0);
        grid.addComponentColumn(this::flaws)
                .setHeader(getTranslation("bulkboarding.to-mend"))
                .setWidth("320px")
                .setFlexGrow(1);
        grid.setEmptyStateText(getTranslation("bulkboarding.report-none"));
        grid.setPageSize(BulkBoarding.PAGE);
        add(new H2(getTranslation("bulkboarding.report")), parts, grid);
    }

    void show(ImportDetails details) {
        var checked = details.state() != ImportState.CHECKING && details.state() != ImportState.REFUSED;
        setVisible(checked);
        if (checked && !filled) {
            filled = true;
            FetchCallback<RowReport, Void> fetched = rows::fetch;
            grid.setItems(fetched);
        }
    }

    private PagedRows.Page<RowReport, Integer> page(@Nullable Integer after) {
        var page = boarding.report(id, after == null ? 0 : after, verdict);
        return new PagedRows.Page<>(
                page,
                page.size() < BulkBoarding.PAGE
                        ? Optional.empty()
                        : Optional.of(page.getLast().row()));
    }

    private Component flaws(RowReport row) {
        var list = new UnorderedList();
        list.addClassName("import-flaws");
        row.flaws().stream().limit(FLAWS_SHOWN).forEach(flaw -> {
            var column = new Span(words.column(flaw, getLocale()) + ":");
            column.addClassName("import-column");
            list.add(new ListItem(column, new Span(" " + words.problem(flaw, getLocale()))));
        });
        if (row.flaws().size() > FLAWS_SHOWN) {
            list.add(new ListItem(
                    getTranslation("bulkboarding.more-flaws", row.flaws().size() - FLAWS_SHOWN)));
        }
        return list;
    }
}
