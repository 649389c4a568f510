package org.partnerportal.credential.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.Roles;
import org.partnerportal.credential.ApiCredentials;
import org.partnerportal.credential.ApiKeySummary;
import org.partnerportal.credential.ApiSecretSummary;
import org.partnerportal.uikit.EmptyState;
import org.partnerportal.uikit.Moments;
import org.partnerportal.uikit.PageHeader;
import org.partnerportal.uikit.ReasonDialog;

/// The keys and the secret of one's own provider.
@Route("credentials")
@Menu(title = "menu.credential.credentials", icon = "vaadin:key", order = 85)
@RolesAllowed(Roles.PROVIDER_ADMIN)
@CssImport("./styles/credential.css")
class CredentialsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ApiCredentials credentials;
    private final transient Moments moments;
    private final Section keys = new Section();
    private final Section secrets = new Section();

    CredentialsView(ApiCredentials credentials, Moments moments) {
        this.credentials = credentials;
        this.moments = moments;
        addClassName("page");
        keys.setId("keys");
        secrets.setId("secrets");
        keys.addClassName("card");
        secrets.addClassName("card");
        var add = new Button(getTranslation("credential.key.add"), click -> addKey(null));
        add.setId("add-key");
        add.addThemeVariants(ButtonVariant.PRIMARY);
        var columns = new Div(keys, secrets);
        columns.addClassName("credentials");
        add(
                new PageHeader(getTranslation("credential.title")).actions(add),
                new Paragraph(getTranslation("credential.text")),
                columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("credential.title");
    }

    private void show() {
        keys.removeAll();
        keys.add(new H2(getTranslation("credential.keys")), new Paragraph(getTranslation("credential.keys-text")));
        var registered = credentials.keys();
        keys.add(
                registered.isEmpty()
                        ? new EmptyState(
                                VaadinIcon.KEY,
                                getTranslation("credential.no-key"),
                                getTranslation("credential.no-key-next"))
                        : new UnorderedList(registered.stream().map(this::card).toArray(CredentialCard[]::new)));
        showSecrets(credentials.secrets());
    }

    private void showSecrets(List<ApiSecretSummary> set) {
        var works = set.stream().anyMatch(secret -> secret.state().works());
        var change = new Button(
                getTranslation(works ? "credential.secret.rotate" : "credential.secret.set"),
                click -> new NewSecretDialog(credentials, works, this::show).open());
        change.setId("new-secret");
        secrets.removeAll();
        secrets.add(
                new H2(getTranslation("credential.secret")), new Paragraph(getTranslation("credential.secret-text")));
        if (!set.isEmpty()) {
            secrets.add(new UnorderedList(set.stream().map(this::card).toArray(CredentialCard[]::new)));
        }
        secrets.add(change);
    }

    private CredentialCard card(ApiKeySummary key) {
        var number = new Code(key.serial());
        number.setTitle(getTranslation("credential.key.serial"));
        var kind = new Span(getTranslation(
                key.certified() ? "credential.key.certified" : "credential.key.bare", String.valueOf(key.bits())));
        kind.addClassName("soft");
        var title = new Div(new H3(key.name()), number, kind);
        title.addClassName("credential-title");
        return new CredentialCard(
                title,
                CredentialBadge.of(this, key.state()),
                new DateLine(key.dates(), moments),
                key.state().works() ? actions(key) : new Component[0]);
    }

    private Component[] actions(ApiKeySummary key) {
        var replace = new Button(getTranslation("credential.key.replace"), click -> addKey(key));
        replace.setId("replace-" + key.serial());
        replace.addThemeVariants(ButtonVariant.SMALL);
        return new Component[] {
            replace, revoke(key.serial(), reason -> credentials.revokeKey(key.id(), reason), "credential.key.revoke")
        };
    }

    private CredentialCard card(ApiSecretSummary secret) {
        var title = new H3(getTranslation("credential.secret.hidden"));
        return new CredentialCard(
                title,
                CredentialBadge.of(this, secret.state()),
                new DateLine(secret.dates(), moments),
                secret.state().works()
                        ? new Component[] {
                            revoke(
                                    secret.id().toString(),
                                    reason -> credentials.revokeSecret(secret.id(), reason),
                                    "credential.secret.revoke")
                        }
                        : new Component[0]);
    }

    private Button revoke(String name, Consumer<String> revoke, String texts) {
        var button = new Button(
                getTranslation("credential.revoke"),
                click -> new ReasonDialog(texts, reason -> {
                            revoke.accept(reason);
                            show();
                        })
                        .open());
        button.setId("revoke-" + name);
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.ERROR);
        return button;
    }

    private void addKey(@Nullable ApiKeySummary replaces) {
        new AddKeyDialog(replaces, credentials::addKey, this::show).open();
    }
}
