package org.partnerportal.document.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.partnerportal.document.DocumentId;
import org.partnerportal.document.DocumentSummary;

/// The viewer over the page one came from.
final class ViewerDialog extends Dialog {

    ViewerDialog(Desk desk, String title, List<DocumentSummary> documents, DocumentId first) {
        var viewer = new DocumentViewer(desk);
        viewer.show(documents);
        viewer.select(first);
        viewer.setSizeFull();
        var close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> close());
        close.setId("document-viewer-close");
        close.setAriaLabel(getTranslation("uikit.close"));
        setHeaderTitle(title);
        getHeader().add(close);
        add(viewer);
        addClassName("document-viewer-dialog");
        setWidth("min(1200px, 96vw)");
        setHeight("92dvh");
    }
}
