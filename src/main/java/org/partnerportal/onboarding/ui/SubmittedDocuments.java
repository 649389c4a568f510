package org.partnerportal.onboarding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partnerportal.document.DocumentId;
import org.partnerportal.document.DocumentSummary;
import org.partnerportal.document.DocumentViewing;
import org.partnerportal.document.ui.DocumentComponents;
import org.partnerportal.shared.Subject;

/// The documents of one application, each by its name, to be opened in the viewer.
final class SubmittedDocuments {

    private final DocumentViewing viewing;
    private final DocumentComponents components;
    private final Map<DocumentId, DocumentSummary> current;

    SubmittedDocuments(DocumentViewing viewing, DocumentComponents components, Subject application) {
        this.viewing = viewing;
        this.components = components;
        this.current = viewing.summaries(application).stream()
                .collect(Collectors.toMap(DocumentSummary::id, Function.identity()));
    }

    /// A button that opens the document, or a word where it is gone.
    Component link(String id, String title) {
        return DocumentId.parse(id)
                .flatMap(this::find)
                .<Component>map(document -> !document.remarkable()
                        ? button(document, title)
                        : new Div(button(document, title), components.flaws(document)))
                .orElseGet(() -> new Span("—"));
    }

    // An earlier submission may name a version that has been replaced since.
    private Optional<DocumentSummary> find(DocumentId id) {
        return Optional.ofNullable(current.get(id)).or(() -> viewing.find(id));
    }

    private Button button(DocumentSummary document, String title) {
        var button = new Button(document.fileName(), VaadinIcon.FILE_PICTURE.create(), click -> open(document, title));
        button.setId("document-" + document.id());
        button.addClassName("document-link");
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(button.getTranslation("onboarding.document.open", title, document.fileName()));
        return button;
    }

    private void open(DocumentSummary document, String title) {
        var viewer = components.viewer();
        viewer.show(List.of(document));
        viewer.setSizeFull();
        var dialog = new Dialog(viewer);
        dialog.setId("document-dialog");
        dialog.addClassName("document-viewer-dialog");
        dialog.setHeaderTitle(title);
        var close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> dialog.close());
        close.setId("document-dialog-close");
        close.setAriaLabel(dialog.getTranslation("uikit.close"));
        dialog.getHeader().add(close);
        dialog.setWidth("min(1200px, 96vw)");
        dialog.setHeight("92dvh");
        dialog.open();
    }
}
