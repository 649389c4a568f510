package org.partnerportal.bulkboarding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.partnerportal.bulkboarding.BulkBoarding;
import org.partnerportal.bulkboarding.BulkImportId;
import org.partnerportal.bulkboarding.ImportDetails;
import org.partnerportal.bulkboarding.ImportState;

/// Making drafts of the rows: what becomes of which, the button, and how far it is.
final class BoardCard extends Section {

    private final transient BulkBoarding boarding;
    private final transient BulkImportId id;
    private final transient Runnable changed;
    private final Paragraph said = new Paragraph();
    private final ProgressBar progress = new ProgressBar();
    private final Div actions = new Div();

    BoardCard(BulkBoarding boarding, BulkImportId id, Runnable changed) {
        this.boarding = boarding;
        this.id = id;
        this.changed = changed;
        addClassName("card");
        said.setId("board-said");
        said.getElement().setAttribute("aria-live", "polite");
        progress.getElement().setAttribute("aria-label", getTranslation("bulkboarding.step.board"));
        actions.addClassName("import-actions");
        add(
                new H2(getTranslation("bulkboarding.step.board")),
                new Paragraph(getTranslation("bulkboarding.step.board-help")),
                said,
                progress,
                actions);
    }

    void show(ImportDetails details) {
        var state = details.state();
        setVisible(state != ImportState.CHECKING && state != ImportState.REFUSED);
        var counts = details.counts();
        progress.setVisible(state == ImportState.IMPORTING || state == ImportState.STOPPED);
        progress.setMax(Math.max(1, counts.rows()));
        progress.setValue(Math.min(counts.rows(), counts.imported() + counts.leftOut()));
        said.setText(said(details));
        actions.removeAll();
        switch (state) {
            case CHECKED -> offer(details, "bulkboarding.begin", counts.importable());
            case STOPPED -> offer(details, "bulkboarding.go-on", counts.importable() - counts.imported());
            case IMPORTING -> actions.add(stop(details));
            case IMPORTED -> actions.add(applications());
            case RECEIVING, CHECKING, REFUSED -> {}
        }
    }

    private String said(ImportDetails details) {
        var counts = details.counts();
        var so = getTranslation(
                "bulkboarding.said." + details.state(), counts.importable(), counts.imported(), counts.leftOut());
        var reason = details.reason();
        return reason == null ? so : so + " " + getTranslation(reason);
    }

    private void offer(ImportDetails details, String key, int rows) {
        if (rows > 0) {
            var begin = new Button(getTranslation(key, rows), click -> {
                boarding.begin(id, details.version());
                changed.run();
            });
            begin.setId("begin");
            begin.setDisableOnClick(true);
            begin.addThemeVariants(ButtonVariant.PRIMARY);
            actions.add(begin);
        }
        if (details.counts().imported() > 0) {
            actions.add(applications());
        }
    }

    private Button stop(ImportDetails details) {
        var stop = new Button(
                getTranslation(details.stopping() ? "bulkboarding.stopping" : "bulkboarding.stop"), click -> {
                    boarding.stop(id);
                    changed.run();
                });
        stop.setId("stop");
        stop.setEnabled(!details.stopping());
        return stop;
    }

    private Anchor applications() {
        var link = new Anchor("applications?status=DRAFT", getTranslation("bulkboarding.see-drafts"));
        link.setId("drafts");
        return link;
    }
}
