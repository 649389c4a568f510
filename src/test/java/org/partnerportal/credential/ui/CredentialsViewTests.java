package org.partnerportal.credential.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.access.Role;
import org.partnerportal.access.SignedInAs;
import org.partnerportal.access.SystemActor;
import org.partnerportal.credential.ApiCredentials;
import org.partnerportal.credential.ApiSecretId;
import org.partnerportal.credential.CredentialState;
import org.partnerportal.credential.KeyPairs;
import org.partnerportal.credential.Overlap;
import org.partnerportal.partner.NewPartner;
import org.partnerportal.partner.PartnerDirectory;
import org.partnerportal.partner.PartnerKind;
import org.partnerportal.shared.PartnerId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
@SignedInAs(value = Role.PROVIDER_ADMIN, partner = "0b7c9a52-3f0e-4e53-9d3c-5a0f6f1d7a11")
class CredentialsViewTests extends SpringBrowserlessTest {

    @Autowired
    private ApiCredentials credentials;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PartnerDirectory partners;

    @Autowired
    private SystemActor system;

    @BeforeEach
    void openThePage() {
        jdbc.sql("delete from api_key where partner_id = uuid_to_bin('0b7c9a52-3f0e-4e53-9d3c-5a0f6f1d7a11')")
                .update();
        jdbc.sql("delete from api_secret where partner_id = uuid_to_bin('0b7c9a52-3f0e-4e53-9d3c-5a0f6f1d7a11')")
                .update();
        system.run(() -> {
            if (partners.withNumber("SPKEYS").isEmpty()) {
                partners.open(new NewPartner(
                        PartnerId.of("0b7c9a52-3f0e-4e53-9d3c-5a0f6f1d7a11"),
                        "SPKEYS",
                        PartnerKind.SERVICE_PROVIDER,
                        "密钥测试",
                        null,
                        false));
            }
        });
        UI.getCurrent().setLocale(Locale.ENGLISH);
        navigate(CredentialsView.class);
    }

    @Test
    void registersAKeyThatIsPasted() {
        open("add-key");
        test(field("key-name")).setValue("ERP");
        test(find(TextArea.class).withId("key-text").single()).setValue(KeyPairs.publicKey(2048));
        open("key-register");

        assertThat(credentials.keys())
                .singleElement()
                .satisfies(key -> assertThat(key.name()).isEqualTo("ERP"));
        assertThat(find(CredentialCard.class).all()).hasSize(1);
    }

    @Test
    void saysAtTheFieldWhatIsWrongWithAKeyAndKeepsNothing() {
        open("add-key");
        test(field("key-name")).setValue("ERP");
        var text = find(TextArea.class).withId("key-text").single();
        test(text).setValue("-----BEGIN PRIVATE KEY-----");
        open("key-register");

        assertThat(text.isInvalid()).isTrue();
        assertThat(text.getErrorMessage()).contains("private half");
        assertThat(credentials.keys()).isEmpty();
    }

    @Test
    void asksForANameFirst() {
        open("add-key");
        open("key-register");

        assertThat(field("key-name").isInvalid()).isTrue();
    }

    @Test
    void showsASecretOnceAndNeverAgain() {
        open("new-secret");
        open("secret-set");
        assertThat(field("secret").getValue()).matches("[A-Za-z0-9]{32}");
        open("secret-kept");

        navigate(CredentialsView.class);
        assertThat(find(TextField.class).withId("secret").all()).isEmpty();
        assertThat(find(CredentialCard.class).all()).hasSize(1);
    }

    @Test
    void revokesOnlyWithAReason() {
        credentials.makeSecret(Overlap.NONE);
        navigate(CredentialsView.class);
        ApiSecretId secret = credentials.secrets().getFirst().id();

        open("revoke-" + secret);
        open("reason-confirm");
        assertThat(states()).containsExactly(CredentialState.USABLE);

        test(find(TextArea.class).withId("reason").single()).setValue("leaked");
        open("reason-confirm");
        assertThat(states()).containsExactly(CredentialState.REVOKED);
    }

    private List<CredentialState> states() {
        return credentials.secrets().stream().map(secret -> secret.state()).toList();
    }

    private TextField field(String id) {
        return find(TextField.class).withId(id).single();
    }

    private void open(String button) {
        test(find(Button.class).withId(button).single()).click();
    }
}
