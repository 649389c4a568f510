package org.partnerportal.acquiring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.partnerportal.onboarding.ReturnedItem;
import org.partnerportal.onboarding.SubmittedField;

/// Asks for the reason and the words of each item that goes back to the provider.
class ReturnDialog extends Dialog {

    private final List<ReturnForm> forms;
    private final transient Consumer<List<ReturnedItem>> confirmed;

    ReturnDialog(
            String provider,
            Collection<SubmittedField> fields,
            FieldWords words,
            Consumer<List<ReturnedItem>> confirmed) {
        this.confirmed = confirmed;
        this.forms = fields.stream()
                .map(field -> new ReturnForm(field.path(), words.label(field)))
                .toList();
        setHeaderTitle(getTranslation("acquiring.return.title", provider));
        addClassName("return-dialog");
        setWidth("640px");
        add(new Paragraph(getTranslation("acquiring.return.next")));
        forms.forEach(this::add);
        var send = new Button(getTranslation("acquiring.return.send"), click -> send());
        send.setId("return-send");
        send.addThemeVariants(ButtonVariant.PRIMARY);
        var cancel = new Button(getTranslation("uikit.cancel"), click -> close());
        cancel.setId("return-cancel");
        getFooter().add(cancel, send);
    }

    private void send() {
        var complete = forms.stream().filter(ReturnForm::complete).toList();
        if (complete.size() == forms.size()) {
            close();
            confirmed.accept(forms.stream().map(ReturnForm::item).toList());
        }
    }
}
