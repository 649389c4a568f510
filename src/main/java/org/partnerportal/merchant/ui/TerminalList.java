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
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import org.partnerportal.acquiring.MerchantId;
import org.partnerportal.merchant.Terminal;
import org.partnerportal.merchant.TerminalPage;
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
    private final UnorderedList list = new UnorderedList();
    private final TextField search = new TextField();
    private final Button more = new Button(getTranslation("uikit.more"), click -> showMore());
    private transient TerminalPage.@Nullable Place next;

    TerminalList(TerminalRegister register, MerchantId merchant, Moments moments, boolean kept) {
        this.register = register;
        this.merchant = merchant;
        this.moments = moments;
        this.kept = kept;
        setId("terminals");
        list.addClassName("terminal-list");
        more.setId("terminals-more");
        search.setId("terminal-search");
        search.setPlaceholder(getTranslation("merchant.terminal.search"));
        search.setAriaLabel(getTranslation("merchant.terminal.search"));
        search.setClearButtonVisible(true);
        search.addValueChangeListener(change -> refresh());
        add(new H2(getTranslation("merchant.terminals")), search, content);
        refresh();
    }

    void refresh() {
        var page = register.of(merchant, search.getValue(), null);
        list.removeAll();
        content.removeAll();
        if (page.rows().isEmpty()) {
            content.add(nothing());
        } else {
            content.add(list, more);
        }
        append(page);
        search.setVisible(next != null || !search.isEmpty());
    }

    private void append(TerminalPage page) {
        page.rows().forEach(terminal -> list.add(item(terminal)));
        next = page.next().orElse(null);
        more.setVisible(next != null);
    }

    private EmptyState nothing() {
        return search.isEmpty()
                ? new EmptyState(
                        VaadinIcon.TABLET,
                        getTranslation("merchant.terminal.none"),
                        getTranslation(kept ? "merchant.terminal.none-next" : "merchant.terminal.none-kept"))
                : new EmptyState(
                        VaadinIcon.SEARCH_MINUS,
                        getTranslation("merchant.terminal.none-found"),
                        getTranslation("merchant.terminal.none-found-next"));
    }

    void openForm() {
        new TerminalDialog(register, merchant, this::refresh).open();
    }

    private void showMore() {
        append(register.of(merchant, search.getValue(), next));
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
