package org.partnerportal.document.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.partnerportal.document.DocumentId;
import org.partnerportal.document.DocumentSummary;
import org.partnerportal.shared.DomainException;

/// Where the documents of one field are handed in, seen, replaced and removed. The field's name stands outside of it.
@CssImport("./components/document-slot.css")
public final class DocumentSlot extends Composite<Div> implements HasSize, LocaleChangeObserver {

    private final SlotOptions options;
    private final Consumer<List<DocumentId>> changed;
    private final Desk desk;
    private final List<DocumentSummary> documents = new ArrayList<>();
    private final Div tiles = new Div();
    private final Div problem = new Div();
    private final @Nullable UploadArea area;

    DocumentSlot(SlotOptions options, List<DocumentSummary> documents, Consumer<List<DocumentId>> changed, Desk desk) {
        this.options = options;
        this.changed = changed;
        this.desk = desk;
        this.area = options.editable() ? new UploadArea(options, uploadOf(null)) : null;
        layOut();
        showDocuments(documents);
    }

    /// Shows these documents, as far as they are of this field, instead of those it showed.
    public void showDocuments(List<DocumentSummary> current) {
        documents.clear();
        current.stream().filter(each -> each.kind().equals(options.fieldPath())).forEach(documents::add);
        showTiles();
    }

    /// Says what is wrong with the field, at its place; an empty text takes that away.
    public void showProblem(String text) {
        problem.setText(text);
        problem.setVisible(!text.isEmpty());
        getContent().setClassName("document-slot-wrong", !text.isEmpty());
    }

    /// Brings the keyboard here.
    public void focus() {
        if (area == null) {
            getContent().getElement().callJsFunction("focus");
        } else {
            area.focus();
        }
    }

    /// The documents it shows, in their order.
    public List<DocumentId> documents() {
        return documents.stream().map(DocumentSummary::id).toList();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        showTiles();
    }

    private void layOut() {
        var root = getContent();
        root.setId(options.elementId());
        root.addClassName("document-slot");
        root.getElement().setAttribute("role", "group");
        root.getElement().setAttribute("aria-label", options.label());
        root.getElement().setAttribute("tabindex", "-1");
        tiles.addClassName("document-tiles");
        problem.setId(options.elementId() + "-problem");
        problem.addClassName("document-problem");
        problem.getElement().setAttribute("role", "alert");
        root.add(tiles);
        if (area != null) {
            root.add(area);
        }
        root.add(problem);
        showProblem("");
    }

    private void showTiles() {
        tiles.removeAll();
        for (var place = 0; place < documents.size(); place++) {
            tiles.add(new DocumentTile(this, documents.get(place), place));
        }
        if (documents.isEmpty() && area == null) {
            var none = new Span(getTranslation("document.none"));
            none.addClassName("soft");
            tiles.add(none);
        }
        if (area != null) {
            area.makeRoomFor(options.most() - documents.size());
        }
    }

    SlotUpload uploadOf(@Nullable DocumentId replaces) {
        return new SlotUpload(desk.intake(), options, replaces, new SlotUpload.Answer() {
            @Override
            public void taken(DocumentSummary document) {
                take(document, replaces);
            }

            @Override
            public void refused(String fileName, String textKey) {
                turnedAway(fileName, getTranslation(textKey));
            }

            @Override
            public void turnedAway(String fileName, String words) {
                showProblem(getTranslation("document.problem-with", fileName, words));
            }
        });
    }

    void remove(DocumentSummary document) {
        try {
            desk.intake().remove(document.id());
        } catch (DomainException changedOrGone) {
            // Somebody was quicker; what is true now is shown below, with the reason.
            showProblem(getTranslation(changedOrGone.textKey()));
            showDocuments(desk.viewing().summaries(options.owner()));
            return;
        }
        showProblem("");
        documents.remove(document);
        tell();
    }

    void open(DocumentSummary document) {
        new ViewerDialog(desk, options.label(), List.copyOf(documents), document.id()).open();
    }

    void openVersions(DocumentSummary document) {
        new VersionsDialog(desk, desk.viewing().versions(document.id())).open();
    }

    SlotOptions options() {
        return options;
    }

    Desk desk() {
        return desk;
    }

    private void take(DocumentSummary document, @Nullable DocumentId replaces) {
        showProblem("");
        var place = documents().indexOf(replaces);
        if (place >= 0) {
            documents.set(place, document);
        } else {
            documents.add(document);
        }
        tell();
    }

    private void tell() {
        showTiles();
        changed.accept(documents());
    }
}
