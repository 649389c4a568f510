package org.partnerportal.merchant.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.Map;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.merchant.CapabilityDetails;
import org.partnerportal.merchant.ReturnedEvidence;

/// Where a reviewer says, item by item, what must be mended.
final class SendBackDialog extends Dialog {

    private static final int LONGEST = 500;

    private final transient ProductDesk desk;
    private final transient CapabilityDetails product;
    private final Map<FieldPath, TextArea> reasons = new LinkedHashMap<>();
    private final TextArea note = area("send-back-note");
    private final Paragraph problem = new Paragraph();

    SendBackDialog(ProductDesk desk, CapabilityDetails product) {
        this.desk = desk;
        this.product = product;
        setId("send-back-dialog");
        setWidth("600px");
        setHeaderTitle(getTranslation("merchant.product.send-back"));
        var form = new Div(new Paragraph(getTranslation("merchant.product.send-back-text")));
        form.addClassName("terminal-form");
        product.evidence().fields().forEach(each -> {
            var reason = area("mend-" + each.path());
            reason.setLabel(each.field().label(getLocale()));
            reasons.put(each.path(), reason);
            form.add(reason);
        });
        note.setLabel(getTranslation("merchant.product.note"));
        problem.addClassName("evidence-summary");
        problem.getElement().setAttribute("role", "alert");
        form.add(note, problem);
        add(form);
        var cancel = new Button(getTranslation("uikit.cancel"), click -> close());
        var confirm = new Button(getTranslation("merchant.product.send-back"), click -> confirm());
        confirm.setId("send-back-confirm");
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, confirm);
    }

    private void confirm() {
        var items = reasons.entrySet().stream()
                .filter(each -> !each.getValue().getValue().isBlank())
                .map(each -> new ReturnedEvidence(
                        each.getKey(), each.getValue().getValue().strip()))
                .toList();
        if (items.isEmpty()) {
            problem.setText(getTranslation("merchant.product.send-back-nothing"));
            return;
        }
        desk.review().sendBack(product.id(), product.version(), items, note.getValue());
        close();
    }

    private static TextArea area(String id) {
        var area = new TextArea();
        area.setId(id);
        area.setMaxLength(LONGEST);
        area.setWidthFull();
        return area;
    }
}
