package org.partnerportal.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouteParameters;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.access.AccountDirectory;
import org.partnerportal.access.FirstAdministrator;
import org.partnerportal.access.SystemActor;
import org.partnerportal.shared.AccountId;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class SetupViewTests extends SpringBrowserlessTest {

    private static final String PASSWORD = "twelve and more";

    @Autowired
    private FirstAdministrator administrator;

    @Autowired
    private AccountDirectory accounts;

    @Autowired
    private SystemActor system;

    private final String login = UUID.randomUUID() + "@example.com";

    @BeforeEach
    void readEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void makesTheFirstAdministratorAndLeadsToSignIn() {
        open(invitation());
        fill(login, "Li Hua", PASSWORD, PASSWORD);

        assertThat(account()).isPresent();
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("sign-in");
    }

    @Test
    void saysWhatIsWrongWhereItIs() {
        open(invitation());
        fill("li hua", " ", "short", "shorter");

        assertThat(find(EmailField.class).id("setup-login").isInvalid()).isTrue();
        assertThat(find(TextField.class).id("setup-name").isInvalid()).isTrue();
        assertThat(find(PasswordField.class).id("setup-password").getErrorMessage())
                .contains("12 characters");
        assertThat(find(PasswordField.class).id("setup-password-again").isInvalid())
                .isTrue();
        assertThat(account()).isEmpty();
    }

    @Test
    void worksOnce() {
        var token = invitation();
        open(token);
        fill(login, "Li Hua", PASSWORD, PASSWORD);

        open(token);

        assertThat(find(Div.class).withId("setup-too-late").exists()).isTrue();
    }

    @Test
    void doesNotWorkOnceANewerLinkWasMade() {
        var older = invitation();
        invitation();

        open(older);

        assertThat(find(Div.class).withId("setup-too-late").exists()).isTrue();
        assertThat(find(EmailField.class).exists()).isFalse();
    }

    private void open(String token) {
        UI.getCurrent().navigate(SetupView.class, new RouteParameters(Map.of(SetupView.TOKEN, token)));
    }

    private void fill(String address, String name, String password, String again) {
        test(find(EmailField.class).id("setup-login")).setValue(address);
        test(find(TextField.class).id("setup-name")).setValue(name);
        test(find(PasswordField.class).id("setup-password")).setValue(password);
        test(find(PasswordField.class).id("setup-password-again")).setValue(again);
        test(find(Button.class).id("setup-enter")).click();
    }

    private String invitation() {
        var token = new AtomicReference<>("");
        system.run(() -> token.set(administrator.invite()));
        return token.get();
    }

    private Optional<AccountId> account() {
        var found = new AtomicReference<Optional<AccountId>>(Optional.empty());
        system.run(() -> found.set(accounts.withLogin(login)));
        return found.get();
    }
}
