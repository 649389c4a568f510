package org.partnerportal.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.access.AccountKeeping;
import org.partnerportal.access.KeptAccount;
import org.partnerportal.access.Role;
import org.partnerportal.mail.TestMail;
import org.partnerportal.people.Crew;
import org.partnerportal.people.InvitePerson;
import org.partnerportal.people.Inviting;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class JoinViewTests extends SpringBrowserlessTest {

    private static final String PASSWORD = "quiet lantern over rivers";

    @Autowired
    private Inviting inviting;

    @Autowired
    private AccountKeeping accounts;

    @Autowired
    private ApplicationContext portal;

    private final String address = Crew.address();
    private Crew crew;
    private KeptAccount admin;
    private String token;

    @BeforeEach
    void invite() {
        crew = new Crew(portal);
        admin = crew.add(crew.provider(), Role.PROVIDER_ADMIN);
        Crew.as(
                admin,
                () -> inviting.invite(
                        new InvitePerson(crew.provider(), address, Set.of(Role.PROVIDER_OPERATOR), Locale.ENGLISH)));
        token = TestMail.catcher().await(address, 1).link().replaceAll(".*/", "");
    }

    @Test
    void makesTheAccountWithNameAndPassword() {
        open(token);
        assertThat(find(H1.class).single().getText()).startsWith("Join ");
        fill("Li Hua", PASSWORD, PASSWORD);

        assertThat(accounts.withLogin(address)).map(KeptAccount::name).contains("Li Hua");
        open(token);
        assertThat(find(H2.class).single().getText()).isEqualTo("This link was used already");
    }

    @Test
    void saysAtTheFieldWhatIsWrong() {
        open(token);
        fill("Li Hua", PASSWORD, "something else");
        assertThat(password("join-again").isInvalid()).isTrue();

        fill("Li Hua", "short", "short");
        assertThat(password("join-password").isInvalid()).isTrue();

        fill(" ", PASSWORD, PASSWORD);
        assertThat(find(TextField.class).id("join-name").isInvalid()).isTrue();
        assertThat(accounts.withLogin(address)).isEmpty();
    }

    @Test
    void saysWhatToDoWhereTheLinkIsGone() {
        open("A".repeat(43));
        assertThat(find(H2.class).single().getText()).isEqualTo("This link does not work");
        open("nonsense");
        assertThat(find(H2.class).single().getText()).isEqualTo("This link does not work");
    }

    private void open(String link) {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        UI.getCurrent().navigate("join/" + link);
    }

    private void fill(String name, String first, String second) {
        test(find(TextField.class).id("join-name")).setValue(name);
        test(password("join-password")).setValue(first);
        test(password("join-again")).setValue(second);
        test(find(Button.class).id("join-confirm")).click();
    }

    private PasswordField password(String id) {
        return find(PasswordField.class).id(id);
    }
}
