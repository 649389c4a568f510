package org.partnerportal.credential.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partnerportal.credential.AddKey;
import org.partnerportal.credential.AddKeyOutcome;
import org.partnerportal.credential.ApiKeySummary;
import org.partnerportal.credential.Overlap;

/// Registers a key: made here in the browser, or the public half of one made elsewhere.
final class AddKeyDialog extends Dialog {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TEXT = 20_000;

    private final TextField name = new TextField();
    private final TextArea text = new TextArea();
    private final OverlapChoice overlap = new OverlapChoice();
    private final KeyMaker maker = new KeyMaker();
    private final Paragraph said = new Paragraph();
    private final @Nullable ApiKeySummary replaces;
    private final transient Function<AddKey, AddKeyOutcome> add;
    private final Runnable added;

    /// @param replaces the key it takes the place of, if of one
    AddKeyDialog(@Nullable ApiKeySummary replaces, Function<AddKey, AddKeyOutcome> add, Runnable added) {
        this.replaces = replaces;
        this.add = add;
        this.added = added;
        setId("add-key-dialog");
        setWidth("640px");
        setHeaderTitle(getTranslation(replaces == null ? "credential.key.add" : "credential.key.replace"));
        add(form());
        getFooter().add(cancel(), register());
    }

    private Div form() {
        name.setId("key-name");
        name.setLabel(getTranslation("credential.key.name"));
        name.setHelperText(getTranslation("credential.key.name-help"));
        name.setMaxLength(LONGEST_NAME);
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        name.setWidthFull();
        name.setAutofocus(true);
        text.setId("key-text");
        text.setLabel(getTranslation("credential.key.text"));
        text.setHelperText(getTranslation("credential.key.text-help"));
        text.setPlaceholder("-----BEGIN PUBLIC KEY-----");
        text.setMaxLength(LONGEST_TEXT);
        text.setRequiredIndicatorVisible(true);
        text.setManualValidation(true);
        text.setWidthFull();
        text.setMinHeight("120px");
        text.setMaxHeight("220px");
        text.addClassName("key-text");
        said.setId("key-made");
        said.getElement().setAttribute("role", "status");
        overlap.setVisible(replaces != null);
        var form = new Div(name, make(), said, text, overlap, maker);
        form.addClassName("credential-form");
        if (replaces != null) {
            name.setValue(replaces.name());
        }
        return form;
    }

    private Button make() {
        var make = new Button(getTranslation("credential.key.make"), VaadinIcon.KEY.create());
        make.setId("key-make");
        make.setDisableOnClick(true);
        make.addClickListener(click -> {
            say("credential.key.making");
            maker.make("private-key.pem").then(String.class, this::made, failure -> {
                say("credential.key.cannot-make");
                make.setEnabled(true);
            });
        });
        return make;
    }

    private void made(String publicKey) {
        text.setValue(publicKey);
        text.setInvalid(false);
        say("credential.key.made");
    }

    private void say(String key) {
        said.setText(getTranslation(key));
    }

    private Button cancel() {
        var cancel = new Button(getTranslation("uikit.cancel"), click -> close());
        cancel.setId("key-cancel");
        return cancel;
    }

    private Button register() {
        var register = new Button(getTranslation("credential.key.register"), click -> submit());
        register.setId("key-register");
        register.addThemeVariants(ButtonVariant.PRIMARY);
        return register;
    }

    private void submit() {
        var named = !name.getValue().isBlank();
        name.setErrorMessage(getTranslation("credential.key.name-missing"));
        name.setInvalid(!named);
        text.setInvalid(false);
        if (!named) {
            name.focus();
            return;
        }
        var replaced = replaces == null ? null : replaces.id();
        var overlapping = replaces == null ? Overlap.NONE : overlap.getValue();
        switch (add.apply(new AddKey(name.getValue(), text.getValue(), replaced, overlapping))) {
            case AddKeyOutcome.Added _ -> {
                close();
                added.run();
            }
            case AddKeyOutcome.Refused(var reason) -> {
                text.setErrorMessage(getTranslation("credential.refused." + reason));
                text.setInvalid(true);
                text.focus();
            }
        }
    }
}
