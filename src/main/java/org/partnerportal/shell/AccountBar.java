package org.partnerportal.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.partnerportal.access.CurrentActor;

/// Language, and the account's own menu: the account itself, light or dark, sign out.
@SpringComponent
@UIScope
class AccountBar extends Div {

    private final LanguageChoice language;

    AccountBar(CurrentActor current, LanguageChoice language, AuthenticationContext authentication) {
        this.language = language;
        addClassName("account-bar");
        var switcher = new Button(getTranslation("shell.other-language"), click -> switchLanguage());
        switcher.setId("language");
        switcher.addThemeVariants(ButtonVariant.TERTIARY);
        switcher.getElement().setAttribute("lang", language.other().toLanguageTag());
        add(switcher, account(current, authentication));
    }

    private MenuBar account(CurrentActor current, AuthenticationContext authentication) {
        var bar = new MenuBar();
        bar.setId("account");
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        var root = bar.addItem(VaadinIcon.USER.create());
        root.getElement().setAttribute("aria-label", getTranslation("shell.account"));
        var name = new Span(current.actor().name());
        name.addClassName("account-name");
        root.add(name);
        var menu = root.getSubMenu();
        var own = menu.addItem(getTranslation("shell.my-account"), click -> openAccount());
        own.setId("my-account");
        menu.addSeparator();
        menu.addItem(getTranslation("shell.light"), click -> scheme(ColorScheme.Value.LIGHT));
        menu.addItem(getTranslation("shell.dark"), click -> scheme(ColorScheme.Value.DARK));
        menu.addSeparator();
        var leave = menu.addItem(getTranslation("shell.sign-out"), click -> authentication.logout());
        leave.setId("sign-out");
        return bar;
    }

    private void openAccount() {
        getUI().ifPresent(ui -> ui.navigate("account"));
    }

    private void switchLanguage() {
        language.choose(language.other());
        getUI().ifPresent(ui -> ui.getPage().reload());
    }

    private void scheme(ColorScheme.Value scheme) {
        getUI().ifPresent(ui -> ui.getPage().setColorScheme(scheme));
    }
}
