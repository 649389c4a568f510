package org.partnerportal.partner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.access.AccountDirectory;
import org.partnerportal.access.AccountSummary;
import org.partnerportal.access.NewAccount;
import org.partnerportal.access.Role;
import org.partnerportal.access.SignedInAs;
import org.partnerportal.access.SystemActor;
import org.partnerportal.onboarding.Boarding;
import org.partnerportal.partner.PartnerSummary;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
@SignedInAs(Role.ADMIN)
class PartnersViewTests extends SpringBrowserlessTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private AccountDirectory accounts;

    @Autowired
    private SystemActor system;

    private Boarding boarding;
    private String number;

    @BeforeEach
    void readEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        boarding = new Boarding(portal);
        number = boarding.provider().toString().substring(24);
    }

    @Test
    void findsAProviderByTheBeginningOfItsNumberAndShowsWhoWorksThere() {
        var login = UUID.randomUUID() + "@example.com";
        system.run(() -> accounts.open(new NewAccount(
                login, "Li Hua", "a long enough password", Set.of(Role.PROVIDER_OPERATOR), boarding.provider())));
        navigate(PartnersView.class);

        test(find(TextField.class).id("partner-text")).setValue(number.substring(0, 10));
        var found = partners().getListDataView().getItems().toList();
        assertThat(found).extracting(PartnerSummary::id).containsExactly(boarding.provider());

        test(partners()).clickRow(0);
        assertThat(people().getListDataView().getItems())
                .extracting(AccountSummary::login)
                .containsExactly(login);
    }

    @Test
    void takesSignsOfAPatternAsTheyAre() {
        navigate(PartnersView.class);

        test(find(TextField.class).id("partner-text")).setValue("%");

        assertThat(partners().getListDataView().getItems()).isEmpty();
    }

    @Test
    void keepsAcquirersApart() {
        UI.getCurrent().navigate(PartnersView.class, QueryParameters.of("part", "acquirers"));

        test(find(TextField.class).id("partner-text"))
                .setValue(boarding.acquirer().toString().substring(24));

        assertThat(partners().getListDataView().getItems())
                .extracting(PartnerSummary::id)
                .containsExactly(boarding.acquirer());
        assertThat(partners().getColumnByKey("acquirer")).isNull();
    }

    @SuppressWarnings("unchecked")
    private Grid<PartnerSummary> partners() {
        return find(Grid.class).id("partners");
    }

    @SuppressWarnings("unchecked")
    private Grid<AccountSummary> people() {
        return find(Grid.class).id("accounts");
    }
}
