package org.partnerportal.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.partnerportal.review.CaseDetails;
import org.partnerportal.review.CaseItem;

/// Shows once more what the provider will read, before it goes out.
final class RemediationDialog extends Dialog {

    RemediationDialog(CaseDetails details, CaseDesk desk, Runnable confirmed) {
        setId("remediation-dialog");
        addClassName("remediation-dialog");
        setHeaderTitle(getTranslation("review.remediation.title"));
        var items = new UnorderedList();
        details.items().forEach(item -> describe(item, desk, items));
        add(new Paragraph(getTranslation("review.remediation.text")), items);
        var cancel = new Button(getTranslation("uikit.cancel"), click -> close());
        cancel.setId("remediation-cancel");
        var confirm = new Button(getTranslation("review.remediation.confirm"), click -> {
            close();
            confirmed.run();
        });
        confirm.setId("remediation-confirm");
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, confirm);
    }

    private void describe(CaseItem item, CaseDesk desk, UnorderedList items) {
        var returned = item.returned();
        if (returned != null) {
            var label = new Span(desk.words().label(item.path(), getLocale()));
            label.addClassName("case-item-label");
            items.add(new ListItem(label, new Paragraph(returned.outwardText())));
        }
    }
}
