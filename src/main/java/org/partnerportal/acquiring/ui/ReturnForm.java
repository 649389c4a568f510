package org.partnerportal.acquiring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.onboarding.ReturnReason;
import org.partnerportal.onboarding.ReturnedItem;

/// The reason and the words of one item that goes back; the words follow the reason until they are written otherwise.
class ReturnForm extends Div {

    private final transient FieldPath path;
    private final String label;
    private final Select<ReturnReason> reason = new Select<>();
    private final TextArea text = new TextArea(getTranslation("acquiring.return.text"));

    ReturnForm(FieldPath path, String label) {
        this.path = path;
        this.label = label;
        addClassName("return-form");
        reason.setLabel(getTranslation("acquiring.return.reason"));
        reason.setId("reason-" + path);
        reason.setItems(ReturnReason.values());
        reason.setItemLabelGenerator(each -> getTranslation(each.nameKey()));
        text.setId("outward-" + path);
        text.setMaxLength(500);
        text.setWidthFull();
        reason.addValueChangeListener(change -> {
            if (text.isEmpty() || text.getValue().equals(suggested(change.getOldValue()))) {
                text.setValue(suggested(change.getValue()));
            }
        });
        reason.setValue(ReturnReason.MISMATCH);
        add(new H3(label), reason, text);
    }

    boolean complete() {
        var given = !text.getValue().isBlank();
        text.setErrorMessage(getTranslation("acquiring.return.text-missing"));
        text.setInvalid(!given);
        return given;
    }

    ReturnedItem item() {
        return new ReturnedItem(path, reason.getValue(), text.getValue().strip());
    }

    private String suggested(ReturnReason chosen) {
        return chosen == null || chosen == ReturnReason.OTHER ? "" : getTranslation(chosen.outwardKey(), label);
    }
}
