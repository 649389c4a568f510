package org.partnerportal.credential.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.Roles;
import org.partnerportal.credential.ApiCredentials;
import org.partnerportal.credential.ApiKeySummary;
import org.partnerportal.credential.ApiSecretSummary;
import org.partnerportal.uikit.EmptyState;
import org.partnerportal.uikit.PageHeader;

/// The keys and the secret of one's own provider.
@Route("credentials")
@Menu(title = "menu.credential.credentials", icon = "vaadin:key", order = 85)
@RolesAllowed(Roles.PROVIDER_ADMIN)
@CssImport("./styles/credential.css")
class CredentialsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ApiCredentials credentials;
    private final transient CredentialCards cards;
    private final Section keys = new Section();
    private final Section secrets = new Section();

    CredentialsView(ApiCredentials credentials, CredentialCards cards) {
        this.credentials = credentials;
        this.cards = cards;
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
        if (!key.state().works()) {
            return cards.of(key);
        }
        var replace = new Button(getTranslation("credential.key.replace"), click -> addKey(key));
        replace.setId("replace-" + key.serial());
        replace.addThemeVariants(ButtonVariant.SMALL);
        return cards.of(key, replace, cards.revoke(key, reason -> credentials.revokeKey(key.id(), reason), this::show));
    }

    private CredentialCard card(ApiSecretSummary secret) {
        return secret.state().works()
                ? cards.of(
                        secret,
                        cards.revoke(secret, reason -> credentials.revokeSecret(secret.id(), reason), this::show))
                : cards.of(secret);
    }

    private void addKey(@Nullable ApiKeySummary replaces) {
        new AddKeyDialog(replaces, credentials::addKey, this::show).open();
    }
}
