package org.partnerportal.credential.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.access.People;
import org.partnerportal.access.Role;
import org.partnerportal.access.SignedInAs;
import org.partnerportal.credential.ApiCredentials;
import org.partnerportal.credential.CredentialOversight;
import org.partnerportal.credential.CredentialState;
import org.partnerportal.credential.Overlap;
import org.partnerportal.onboarding.Boarding;
import org.partnerportal.partner.PartnerDirectory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
@SignedInAs(Role.ADMIN)
class CredentialsPartTests extends SpringBrowserlessTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private ApiCredentials credentials;

    @Autowired
    private CredentialOversight oversight;

    @Autowired
    private PartnerDirectory directory;

    @Test
    void letsAnAdministratorStopAPartnersSecretAndSetNone() {
        var provider = new Boarding(portal).provider();
        People.as(Role.PROVIDER_ADMIN, provider, "owner", () -> credentials.makeSecret(Overlap.NONE));
        UI.getCurrent().setLocale(Locale.ENGLISH);
        var number = directory.find(provider).orElseThrow().number();
        UI.getCurrent().navigate("partners/" + number, QueryParameters.of("part", "credentials"));

        var secret = oversight.secrets(provider).getFirst().id();
        test(find(Button.class).withId("revoke-" + secret).single()).click();
        test(find(TextArea.class).withId("reason").single()).setValue("leaked");
        test(find(Button.class).withId("reason-confirm").single()).click();

        assertThat(oversight.secrets(provider))
                .singleElement()
                .satisfies(revoked -> assertThat(revoked.state()).isEqualTo(CredentialState.REVOKED));
        assertThat(find(Button.class).withId("revoke-" + secret).all()).isEmpty();
        assertThat(find(Button.class).withId("new-secret").all()).isEmpty();
    }
}
