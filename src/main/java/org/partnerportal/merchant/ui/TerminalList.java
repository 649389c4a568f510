package org.partnerportal.merchant.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.partnerportal.acquiring.MerchantId;
import org.partnerportal.merchant.Terminal;
import org.partnerportal.merchant.TerminalRegister;
import org.partnerportal.uikit.EmptyState;
import org.partnerportal.uikit.Moments;
import org.partnerportal.uikit.ReasonDialog;

/// The terminals of a merchant; its provider enters them and takes them out of use.
final class TerminalList extends Section {

    private final transient TerminalRegister register;
    private final transient MerchantId merchant;
    private final transient Moments moments;
    private final boolean kept;
    private final Div content = new Div();

    TerminalList(TerminalRegister register, MerchantId merchant, Moments moments, boolean kept) {
        this.register = register;
        this.merchant = merchant;
        this.moments = moments;
        this.kept = kept;
        setId("terminals");
        add(new H2(getTranslation("merchant.terminals")), content);
        refresh();
    }

    void refresh() {
        var terminals = register.of(merchant);
        content.removeAll();
        if (terminals.isEmpty()) {
            content.add(new EmptyState(
                    VaadinIcon.TABLET,
                    getTranslation("merchant.terminal.none"),
                    getTranslation(kept ? "merchant.terminal.none-next" : "merchant.terminal.none-kept")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("terminal-list");
        terminals.forEach(terminal -> list.add(item(terminal)));
        content.add(list);
    }

    void openForm() {
        new TerminalDialog(register, merchant, this::refresh).open();
    }

    private ListItem item(Terminal terminal) {
        var serial = new Span(terminal.serial());
        serial.addClassName("terminal-serial");
        var retired = terminal.retiredAt();
        var since = new Span(
                retired == null
                        ? getTranslation("merchant.since", moments.date(terminal.registeredAt(), getLocale()))
                        : getTranslation("merchant.terminal.retired", moments.date(retired, getLocale())));
        since.addClassName("soft");
        var line = new Div(
                serial,
                new Span(getTranslation("merchant.terminal.kind." + terminal.kind())),
                new Span(terminal.address()),
                since);
        line.addClassName("terminal-line");
        if (kept && terminal.inUse()) {
            line.add(retire(terminal));
        }
        return new ListItem(line);
    }

    private Button retire(Terminal terminal) {
        var retire = new Button(
                getTranslation("merchant.terminal.retire"),
                click -> new ReasonDialog("merchant.terminal.retiring", reason -> {
                            register.retire(merchant, terminal.serial(), reason);
                            refresh();
                        })
                        .open());
        retire.addThemeVariants(ButtonVariant.SMALL);
        retire.setAriaLabel(getTranslation("merchant.terminal.retire") + " " + terminal.serial());
        return retire;
    }
}
