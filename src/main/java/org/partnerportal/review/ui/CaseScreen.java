package org.partnerportal.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.partnerportal.catalogue.Field;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FieldType;
import org.partnerportal.document.DocumentId;
import org.partnerportal.document.DocumentSummary;
import org.partnerportal.document.ui.DocumentViewer;
import org.partnerportal.review.CaseDetails;
import org.partnerportal.review.CaseItem;
import org.partnerportal.review.DecideItem;
import org.partnerportal.review.Decision;
import org.partnerportal.review.ReviewCaseId;
import org.partnerportal.screening.Finding;
import org.partnerportal.screening.ScreeningResult;
import org.partnerportal.uikit.ReasonDialog;

/// A case on the screen. What changes elsewhere shows here by itself; what is being written stays.
final class CaseScreen extends Div implements ItemActions {

    private final CaseDesk desk;
    private final ReviewCaseId id;
    private final DocumentViewer viewer;
    private final CaseHeader header;
    private final Paragraph note = new Paragraph();
    private final CaseChecklist checklist;
    private final CasePapers papers;
    private final Div earlier = new Div();
    private final DecisionBar bar;
    private CaseDetails shown;
    private int documentsOf;

    CaseScreen(CaseDesk desk, CaseDetails details) {
        this.desk = desk;
        this.id = details.summary().id();
        this.shown = details;
        this.viewer = desk.documents().viewer();
        this.header = new CaseHeader(desk, this::reload);
        this.checklist = new CaseChecklist(desk.words(), this);
        this.papers = new CasePapers(desk, checklist, getLocale());
        var steps = new CaseSteps(desk, this, this::reload);
        this.bar = new DecisionBar(step -> steps.take(step, shown));
        addClassName("case-screen");
        note.setId("case-note");
        note.addClassName("case-note");
        viewer.setId("case-documents");
        var right = new Div(checklist, earlier);
        right.addClassName("case-right");
        var body = new Div(viewer, right);
        body.addClassName("case-body");
        add(header, note, body, bar);
        show(details);
        desk.updates().follow(this, details.summary().application().subject(), this::refresh);
        new CaseKeys(checklist).on(this);
    }

    private void show(CaseDetails details) {
        shown = details;
        header.show(details);
        var words = details.note();
        note.setVisible(words != null);
        note.setText(words == null ? "" : getTranslation("review.note", words));
        checklist.show(details.items(), findings(details));
        bar.show(details.offer());
        earlier.removeAll();
        if (!details.earlier().isEmpty()) {
            earlier.add(desk.rounds().of(details.earlier(), getLocale()));
        }
        if (documentsOf != details.summary().revision()) {
            documentsOf = details.summary().revision();
            var handedIn = documents(details);
            viewer.show(handedIn);
            papers.show(details.summary().application(), handedIn);
        }
    }

    // What was read on papers is told by the notes, which show the place: no sentence is read twice.
    private static Map<FieldPath, List<Finding>> findings(CaseDetails details) {
        return details.screening().map(ScreeningResult::findings).orElse(List.of()).stream()
                .filter(finding -> !finding.toldByThePaper())
                .collect(Collectors.groupingBy(Finding::path));
    }

    /// Reads the case anew, after a step of one's own.
    private void reload() {
        desk.reading().find(id).ifPresent(this::show);
    }

    // Somebody else's change: what one sees is never what one did not expect without a word.
    private void refresh() {
        papers.refresh(shown.summary().application());
        desk.reading()
                .find(id)
                .filter(fresh -> !fresh.seen().equals(shown.seen()))
                .ifPresent(fresh -> {
                    show(fresh);
                    Notices.warn(this, "review.changed-meanwhile");
                });
    }

    private List<DocumentSummary> documents(CaseDetails details) {
        return details.items().stream()
                .map(CaseItem::submitted)
                .filter(field -> field.field().type() == FieldType.DOCUMENT)
                .flatMap(field -> field.values().stream())
                .flatMap(value -> DocumentId.parse(value).stream())
                .distinct()
                .flatMap(document -> desk.viewing().find(document).stream())
                .toList();
    }

    @Override
    public void accept(Collection<FieldPath> paths) {
        desk.review().acceptItems(shown.seen(), paths);
        reload();
    }

    @Override
    public void giveBack(FieldPath path, Decision.Returned returned) {
        desk.review().decideItem(new DecideItem(shown.seen(), path, returned));
        reload();
    }

    @Override
    public void open(DocumentId document) {
        viewer.select(document);
    }

    @Override
    public Component examples(Field document) {
        return desk.examples().beside(shown.standard(), document.path(), document.label(getLocale()));
    }

    @Override
    public void showInFull(FieldPath path, Consumer<String> inFull) {
        var application = shown.summary().application();
        new ReasonDialog(
                        "onboarding.show",
                        reason -> inFull.accept(desk.applications().show(application, path, reason)))
                .open();
    }
}
