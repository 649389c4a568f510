package org.partnerportal.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnerportal.document.DocumentId;
import org.partnerportal.document.DocumentSummary;

/// Shows documents page by page: small pictures at the side, zoom, rotation, earlier versions, all by keyboard too.
@Tag("document-viewer")
@JsModule("./components/document-viewer.ts")
public final class DocumentViewer extends Component implements HasSize, LocaleChangeObserver {

    private static final List<String> TEXTS = List.of(
            "documents",
            "previous",
            "next",
            "zoom-in",
            "zoom-out",
            "fit",
            "rotate",
            "versions",
            "compare",
            "download",
            "page",
            "version",
            "loading",
            "failed",
            "again",
            "not-played",
            "keys",
            "nothing",
            "not-scanned",
            "understood");

    private final Desk desk;

    DocumentViewer(Desk desk) {
        this.desk = desk;
        getElement().setAttribute("source", PageSource.any(desk.viewing()));
        getElement().setProperty("unscanned", desk.notice().due());
        getElement().addEventListener("understood", event -> desk.notice().understood());
        getElement()
                .addEventListener(
                        "versions-wanted",
                        event -> DocumentId.parse(event.getEventData()
                                        .get("event.detail.id")
                                        .asString())
                                .ifPresent(this::showVersions))
                .addEventData("event.detail.id");
        getElement()
                .addEventListener(
                        "comparison-wanted",
                        event -> DocumentId.parse(event.getEventData()
                                        .get("event.detail.id")
                                        .asString())
                                .ifPresent(this::compare))
                .addEventData("event.detail.id");
        getElement()
                .addEventListener(
                        "not-shown",
                        event -> DocumentId.parse(event.getEventData()
                                        .get("event.detail.id")
                                        .asString())
                                .ifPresent(this::sayWhyNotShown))
                .addEventData("event.detail.id");
    }

    /// Shows these documents, beginning with the first.
    public void show(List<DocumentSummary> documents) {
        getElement().setPropertyList("versions", List.of());
        getElement()
                .setPropertyList(
                        "documents",
                        documents.stream()
                                .map(each -> ShownDocument.of(each, ""))
                                .toList());
        documents.stream().map(DocumentSummary::id).findFirst().ifPresent(this::select);
    }

    /// Turns to one of the documents it shows.
    public void select(DocumentId document) {
        getElement().setProperty("current", document.toString());
    }

    /// For one document only: no others at the side, no other versions.
    DocumentViewer alone() {
        getElement().setProperty("alone", true);
        return this;
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var texts = TEXTS.stream()
                .collect(Collectors.toMap(Function.identity(), key -> getTranslation("document.viewer." + key)));
        getElement().setPropertyMap("texts", texts);
    }

    private void sayWhyNotShown(DocumentId document) {
        getElement().setProperty("problem", HindranceWords.of(desk.viewing(), document, this));
    }

    private void compare(DocumentId document) {
        ComparisonDialog.open(desk, desk.viewing().versions(document), document);
    }

    private void showVersions(DocumentId document) {
        getElement().setPropertyList("versions", versions(document).toList());
    }

    private Stream<ShownDocument> versions(DocumentId document) {
        return desk.viewing().versions(document).stream()
                .map(each -> ShownDocument.of(each, desk.moments().exact(each.uploadedAt(), getLocale())));
    }
}
