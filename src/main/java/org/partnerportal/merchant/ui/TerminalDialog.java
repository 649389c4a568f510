package org.partnerportal.merchant.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnerportal.acquiring.MerchantId;
import org.partnerportal.merchant.RegisterTerminal;
import org.partnerportal.merchant.Terminal;
import org.partnerportal.merchant.TerminalOutcome;
import org.partnerportal.merchant.TerminalOutcome.Flaw;
import org.partnerportal.merchant.TerminalRegister;

/// Where a terminal is entered. What is wrong is said where it is.
final class TerminalDialog extends Dialog {

    private final transient TerminalRegister register;
    private final transient MerchantId merchant;
    private final Runnable done;
    private final TextField serial = new TextField();
    private final Select<Terminal.Kind> kind = new Select<>();
    private final TextField address = new TextField();

    TerminalDialog(TerminalRegister register, MerchantId merchant, Runnable done) {
        this.register = register;
        this.merchant = merchant;
        this.done = done;
        setId("terminal-dialog");
        setWidth("520px");
        setHeaderTitle(getTranslation("merchant.terminal.add"));
        serial.setId("terminal-serial");
        serial.setLabel(getTranslation("merchant.terminal.serial"));
        serial.setHelperText(getTranslation("merchant.terminal.serial-help"));
        serial.setManualValidation(true);
        serial.setAutofocus(true);
        kind.setLabel(getTranslation("merchant.terminal.kind"));
        kind.setItems(Terminal.Kind.values());
        kind.setItemLabelGenerator(each -> getTranslation("merchant.terminal.kind." + each));
        kind.setValue(Terminal.Kind.POS);
        address.setId("terminal-address");
        address.setLabel(getTranslation("merchant.terminal.address"));
        address.setManualValidation(true);
        var form = new Div(serial, kind, address);
        form.addClassName("terminal-form");
        add(form);
        var cancel = new Button(getTranslation("uikit.cancel"), click -> close());
        var save = new Button(getTranslation("merchant.terminal.save"), click -> save());
        save.setId("terminal-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, save);
    }

    private void save() {
        switch (register.register(
                new RegisterTerminal(merchant, serial.getValue(), kind.getValue(), address.getValue()))) {
            case TerminalOutcome.Registered _ -> {
                close();
                done.run();
            }
            case TerminalOutcome.Flawed(var flaws) -> {
                complain(serial, flaws, Flaw.SERIAL_MISFIT, Flaw.SERIAL_TAKEN);
                complain(address, flaws, Flaw.ADDRESS_MISFIT);
            }
        }
    }

    private void complain(TextField field, Set<Flaw> flaws, Flaw... own) {
        var words = Stream.of(own)
                .filter(flaws::contains)
                .map(flaw -> getTranslation("merchant.terminal.flaw." + flaw))
                .collect(Collectors.joining(" "));
        field.setErrorMessage(words);
        field.setInvalid(!words.isEmpty());
    }
}
