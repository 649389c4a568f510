package org.partnerportal.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.partnerportal.document.DocumentId;
import org.partnerportal.document.DocumentSummary;

/// A version of a document next to the one before it: which it is, when and by whom it came. Each is turned and
/// enlarged by itself, and looking at it is written down as any other look.
final class ComparisonDialog extends Dialog {

    private final transient Desk desk;

    private ComparisonDialog(Desk desk, DocumentSummary before, DocumentSummary after) {
        this.desk = desk;
        setId("document-comparison");
        setHeaderTitle(getTranslation("document.comparison"));
        addClassName("document-viewer-dialog");
        setWidth("min(1760px, 98vw)");
        setHeight("92dvh");
        var close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> close());
        close.setId("document-comparison-close");
        close.setAriaLabel(getTranslation("uikit.close"));
        getHeader().add(close);
        var both = new Div(side(before), side(after));
        both.addClassName("document-comparison");
        add(both);
    }

    /// Opens it for one of these versions, newest first; the first of all has none before it.
    static void open(Desk desk, List<DocumentSummary> versions, DocumentId shown) {
        for (var place = 0; place + 1 < versions.size(); place++) {
            if (versions.get(place).id().equals(shown)) {
                new ComparisonDialog(desk, versions.get(place + 1), versions.get(place)).open();
            }
        }
    }

    private Component side(DocumentSummary version) {
        var words = getTranslation("document.version", version.version());
        var who = new Span(version.uploadedBy());
        who.addClassName("soft");
        var head = new Div(new H3(words), new Span(desk.moments().exact(version.uploadedAt(), getLocale())), who);
        head.addClassName("document-comparison-head");
        var viewer = new DocumentViewer(desk).alone();
        viewer.setId("document-comparison-" + version.version());
        viewer.show(List.of(version));
        var side = new Section(head, viewer);
        side.setAriaLabel(words);
        return side;
    }
}
