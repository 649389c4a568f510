package org.partnerportal.exchange.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.partnerportal.exchange.RowReport;
import org.partnerportal.sheet.SheetFormat;
import org.partnerportal.sheet.ui.SheetDownload;

/// What a sheet came to, or would come to: counts, the first rows that are not plain, and the whole report to keep.
final class ImportResult extends Div {

    ImportResult(
            ImportCounts counts,
            ImportReport report,
            OutcomeWords words,
            boolean inEarnest,
            SheetDownload.Content content) {
        addClassName("import-summary");
        add(new H3(getTranslation(inEarnest ? "exchange.done" : "exchange.dry-run-done")));
        var sum = new Paragraph(getTranslation(
                inEarnest ? "exchange.counts-done" : "exchange.counts",
                counts.fresh(),
                counts.changed(),
                counts.unchanged(),
                counts.refused()));
        sum.setId("import-counts");
        add(sum);
        if (!report.first().isEmpty()) {
            add(rows(report, words));
        }
        var link = new Anchor(
                new SheetDownload("partners-report", SheetFormat.CSV, content),
                getTranslation("exchange.report.download"));
        link.setId("import-report");
        link.getElement().setAttribute("download", true);
        add(link);
    }

    private Grid<RowReport> rows(ImportReport report, OutcomeWords words) {
        var grid = new Grid<RowReport>();
        grid.setId("import-rows");
        grid.addClassNames("dense-grid", "reading-grid");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", getTranslation("exchange.import"));
        var headings = words.headings(getLocale());
        grid.addColumn(RowReport::row)
                .setHeader(headings.get(0))
                .setWidth("70px")
                .setFlexGrow(0);
        grid.addColumn(RowReport::number)
                .setHeader(headings.get(1))
                .setWidth("130px")
                .setFlexGrow(0);
        grid.addColumn(RowReport::name)
                .setHeader(headings.get(2))
                .setWidth("160px")
                .setFlexGrow(1);
        grid.addColumn(row -> words.outcome(row.outcome(), getLocale()))
                .setHeader(headings.get(3))
                .setWidth("110px")
                .setFlexGrow(0);
        grid.addColumn(row -> words.details(row.outcome(), getLocale()))
                .setHeader(headings.get(4))
                .setWidth("280px")
                .setFlexGrow(3);
        grid.setItems(report.first());
        return grid;
    }
}
