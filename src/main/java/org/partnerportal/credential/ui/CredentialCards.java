package org.partnerportal.credential.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.function.Consumer;
import org.partnerportal.credential.ApiKeySummary;
import org.partnerportal.credential.ApiSecretSummary;
import org.partnerportal.credential.CredentialState;
import org.partnerportal.uikit.Moments;
import org.partnerportal.uikit.ReasonDialog;

/// Shows keys and secrets alike to those whose they are and to the platform's administrators.
@SpringComponent
class CredentialCards {

    private final Moments moments;

    CredentialCards(Moments moments) {
        this.moments = moments;
    }

    CredentialCard of(ApiKeySummary key, Component... actions) {
        var number = new Code(key.serial());
        number.setTitle(words("credential.key.serial"));
        var kind = new Span(words(
                key.certified() ? "credential.key.certified" : "credential.key.bare", String.valueOf(key.bits())));
        kind.addClassName("soft");
        var title = new Div(new H3(key.name()), number, kind);
        title.addClassName("credential-title");
        return card(title, key.state(), new DateLine(key.dates(), moments), actions);
    }

    CredentialCard of(ApiSecretSummary secret, Component... actions) {
        return card(
                new H3(words("credential.secret.hidden")),
                secret.state(),
                new DateLine(secret.dates(), moments),
                actions);
    }

    /// Stops a key, once a reason is given.
    Button revoke(ApiKeySummary key, Consumer<String> revoke, Runnable done) {
        return revoke(key.serial(), "credential.key.revoke", revoke, done);
    }

    /// Stops a secret, once a reason is given.
    Button revoke(ApiSecretSummary secret, Consumer<String> revoke, Runnable done) {
        return revoke(secret.id().toString(), "credential.secret.revoke", revoke, done);
    }

    private static Button revoke(String name, String topic, Consumer<String> revoke, Runnable done) {
        var button = new Button(
                words("credential.revoke"),
                click -> new ReasonDialog(topic, reason -> {
                            revoke.accept(reason);
                            done.run();
                        })
                        .open());
        button.setId("revoke-" + name);
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.ERROR);
        return button;
    }

    private static CredentialCard card(Component title, CredentialState state, DateLine dates, Component... actions) {
        return new CredentialCard(title, CredentialBadge.of(title, state), dates, actions);
    }

    private static String words(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
