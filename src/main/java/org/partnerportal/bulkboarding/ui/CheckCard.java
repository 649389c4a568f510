package org.partnerportal.bulkboarding.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.partnerportal.bulkboarding.BulkImportId;
import org.partnerportal.bulkboarding.ImportDetails;
import org.partnerportal.bulkboarding.ImportSheets;
import org.partnerportal.bulkboarding.ImportState;
import org.partnerportal.sheet.SheetFormat;
import org.partnerportal.sheet.ui.SheetDownload;

/// What the rows came to when they were checked, and the sheet to mend.
final class CheckCard extends Section {

    private final Paragraph sum = new Paragraph();
    private final Div counts = new Div();
    private final ProgressBar progress = new ProgressBar();
    private final Anchor corrected;
    private final Anchor another = new Anchor(ImportPages.LIST, getTranslation("bulkboarding.another"));

    CheckCard(BulkImportId id, ImportSheets sheets, FlawTexts words) {
        addClassName("card");
        var locale = getLocale();
        corrected = new Anchor(
                new SheetDownload(
                        "merchants-to-mend",
                        SheetFormat.EXCEL,
                        out -> sheets.corrected(id, flaw -> words.problem(flaw, locale), out)),
                getTranslation("bulkboarding.corrected"));
        corrected.setId("corrected");
        another.setId("another");
        corrected.getElement().setAttribute("download", true);
        sum.setId("check-sum");
        sum.getElement().setAttribute("aria-live", "polite");
        counts.addClassName("import-counts");
        progress.setIndeterminate(true);
        add(new H2(getTranslation("bulkboarding.step.check")), sum, progress, counts, corrected, another);
    }

    void show(ImportDetails details) {
        var checking = details.state() == ImportState.CHECKING;
        var refused = details.state() == ImportState.REFUSED;
        var so = details.counts();
        sum.setText(
                refused
                        ? getTranslation(String.valueOf(details.reason()))
                        : getTranslation("bulkboarding.check-" + (checking ? "so-far" : "done"), so.rows()));
        progress.setVisible(checking);
        counts.removeAll();
        counts.add(
                count("complete", so.complete(), "tone-success"),
                count("incomplete", so.incomplete(), "tone-warning"),
                count("flawed", so.flawed(), "tone-danger"));
        counts.setVisible(so.rows() > 0);
        another.setVisible(refused);
        corrected.setVisible(!checking && so.incomplete() + so.flawed() > 0);
    }

    private Div count(String what, int number, String tone) {
        var figure = new Span(getTranslation("bulkboarding.number", number));
        figure.addClassName("import-figure");
        var tile = new Div(figure, new Span(getTranslation("bulkboarding.count." + what)));
        tile.setId("count-" + what);
        tile.addClassNames("import-count", number == 0 ? "tone-neutral" : tone);
        return tile;
    }
}
