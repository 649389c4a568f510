package org.partnerportal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.partnerportal.uikit.SignInHints;
import org.partnerportal.uikit.SignInWay;
import org.springframework.beans.factory.ObjectProvider;

/// The sign-in page: what this is, in one sentence, and the form.
@Route(value = "sign-in", autoLayout = false)
@AnonymousAllowed
class SignInView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    /// Why somebody may find themselves here.
    private static final List<String> TOLD = List.of("idle", "limit", "ended", "signed-out", "changed");

    private final LoginForm form = new LoginForm();
    private final Div told = new Div();
    private final LanguageChoice language;

    SignInView(LanguageChoice language, ObjectProvider<SignInWay> ways, ObjectProvider<SignInHints> hints) {
        this.language = language;
        addClassName("sign-in");
        told.setId("sign-in-told");
        told.addClassName("sign-in-told");
        told.getElement().setAttribute("role", "status");
        form.setAction("sign-in");
        form.addForgotPasswordListener(asked -> asked.getSource().getUI().ifPresent(ui -> ui.navigate("forgotten")));
        form.setI18n(texts());
        var card = new Div(told, form);
        card.addClassName("sign-in-card");
        ways.orderedStream().map(SignInWay::offer).forEach(card::add);
        add(introduction(), card);
        hints.ifAvailable(offered -> add(hints(offered.all())));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var words = event.getLocation().getQueryParameters().getParameters().keySet();
        form.setError(words.contains("error"));
        told.removeAll();
        TOLD.stream().filter(words::contains).findFirst().ifPresent(this::tell);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.sign-in") + " · " + getTranslation("shell.product");
    }

    private void tell(String why) {
        told.add(
                new H2(getTranslation("shell.ended." + why)),
                new Paragraph(getTranslation("shell.ended." + why + "-next")));
    }

    private Component introduction() {
        var mark = new Image("brand/mark.svg", "");
        mark.addClassName("sign-in-mark");
        var switcher = new Button(getTranslation("shell.other-language"), click -> {
            language.choose(language.other());
            click.getSource().getUI().ifPresent(ui -> ui.getPage().reload());
        });
        switcher.setId("language");
        switcher.addThemeVariants(ButtonVariant.TERTIARY);
        var words = new Div(
                mark,
                new H1(getTranslation("shell.product")),
                new Paragraph(getTranslation("shell.sentence")),
                switcher);
        words.addClassName("sign-in-introduction");
        return words;
    }

    private LoginI18n texts() {
        var texts = LoginI18n.createDefault();
        var fields = texts.getForm();
        fields.setTitle(getTranslation("shell.sign-in"));
        fields.setUsername(getTranslation("shell.login"));
        fields.setPassword(getTranslation("shell.password"));
        fields.setForgotPassword(getTranslation("shell.forgotten"));
        fields.setSubmit(getTranslation("shell.sign-in"));
        texts.setForm(fields);
        var error = texts.getErrorMessage();
        error.setTitle(getTranslation("shell.sign-in-failed"));
        error.setMessage(getTranslation("shell.sign-in-failed-next"));
        error.setUsername(getTranslation("shell.login-missing"));
        error.setPassword(getTranslation("shell.password-missing"));
        texts.setErrorMessage(error);
        return texts;
    }

    private Component hints(List<SignInHints.Hint> hints) {
        var list = new Div(new H2(getTranslation("shell.try")), new Paragraph(getTranslation("shell.try-next")));
        list.addClassName("sign-in-hints");
        hints.forEach(hint -> list.add(hint(hint)));
        return list;
    }

    private Button hint(SignInHints.Hint hint) {
        var button = new Button(getTranslation(hint.key()) + " · " + hint.login());
        button.setId("try-" + hint.login().replaceAll("@.*", ""));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClickListener(click -> form.getElement().executeJs("""
                        const fill = (name, value) => {
                          const field = this.querySelector(`[name="${name}"]`).closest('vaadin-text-field,vaadin-password-field');
                          field.value = value;
                        };
                        fill('username', $0);
                        fill('password', $1);
                        this.querySelector('form').submit();""", hint.login(), hint.password()));
        return button;
    }
}
