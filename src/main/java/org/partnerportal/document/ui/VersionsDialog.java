package org.partnerportal.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.partnerportal.document.DocumentSummary;

/// All versions of a document, newest first, each to be opened.
final class VersionsDialog extends Dialog {

    private final Desk desk;

    VersionsDialog(Desk desk, List<DocumentSummary> versions) {
        this.desk = desk;
        var list = new UnorderedList();
        list.addClassName("document-versions");
        versions.forEach(version -> list.add(item(version, versions)));
        setHeaderTitle(getTranslation("document.versions"));
        add(list);
        getFooter().add(new Button(getTranslation("uikit.close"), click -> close()));
        setWidth("min(680px, 96vw)");
    }

    private ListItem item(DocumentSummary version, List<DocumentSummary> all) {
        var number = new Span(getTranslation("document.version", version.version()));
        var name = new Span(version.fileName());
        name.addClassName("document-tile-name");
        var who = new Span(version.uploadedBy());
        who.addClassName("soft");
        var actions = new Div(open(version, all));
        if (version.version() > 1) {
            actions.add(compare(version, all));
        }
        return new ListItem(number, name, desk.moments().ago(version.uploadedAt(), getLocale()), who, actions);
    }

    private Component compare(DocumentSummary version, List<DocumentSummary> all) {
        var compare =
                new Button(getTranslation("document.compare"), click -> ComparisonDialog.open(desk, all, version.id()));
        compare.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        compare.setId("document-compare-" + version.version());
        compare.setAriaLabel(getTranslation("document.compare-version", version.version()));
        return compare;
    }

    private Component open(DocumentSummary version, List<DocumentSummary> all) {
        var open = new Button(
                getTranslation("document.view"),
                click -> new ViewerDialog(desk, getTranslation("document.versions"), all, version.id()).open());
        open.addThemeVariants(ButtonVariant.SMALL);
        open.setId("document-version-" + version.version());
        open.setAriaLabel(getTranslation("document.open", version.fileName()));
        return open;
    }
}
