package org.partnerportal.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.access.AccountState;
import org.partnerportal.access.KeptAccount;
import org.partnerportal.access.Role;
import org.partnerportal.access.SignedInAs;
import org.partnerportal.access.SystemActor;
import org.partnerportal.onboarding.Boarding;
import org.partnerportal.people.AccessReviewKeeping;
import org.partnerportal.people.Crew;
import org.partnerportal.people.InvitationSummary;
import org.partnerportal.people.Inviting;
import org.partnerportal.people.Organisation;
import org.partnerportal.people.PersonSummary;
import org.partnerportal.shared.PartnerId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
@SignedInAs(value = Role.PROVIDER_ADMIN, partner = "0b7c9a52-3f0e-4e53-9d3c-5a0f6f1d7b22")
class StaffViewTests extends SpringBrowserlessTest {

    private static final PartnerId PARTNER = PartnerId.of("0b7c9a52-3f0e-4e53-9d3c-5a0f6f1d7b22");
    private static final Organisation OWN = new Organisation(PARTNER);

    @Autowired
    private Inviting inviting;

    @Autowired
    private AccessReviewKeeping reviews;

    @Autowired
    private SystemActor system;

    @Autowired
    private ApplicationContext portal;

    private Crew crew;
    private KeptAccount operator;

    @BeforeEach
    void hire() {
        var _ = new Boarding(portal, PARTNER);
        crew = new Crew(portal);
        operator = crew.add(OWN, Role.PROVIDER_OPERATOR);
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void findsAPersonByPartOfTheAddress() {
        navigate(StaffView.class);
        test(find(TextField.class).id("people-text")).setValue(operator.login().substring(0, 20));

        assertThat(people()).extracting(PersonSummary::id).containsExactly(operator.id());
    }

    @Test
    void opensThePanelTheAddressNames() {
        open(operator);

        assertThat(find(PersonPanel.class).all()).hasSize(1);
        assertThat(button("person-save-roles").isEnabled()).isFalse();
    }

    @Test
    @SuppressWarnings("unchecked")
    void givesOtherRoles() {
        open(operator);
        CheckboxGroup<Role> roles = find(CheckboxGroup.class).id("person-roles");
        roles.setValue(Set.of(Role.PROVIDER_ADMIN));
        click("person-save-roles");

        assertThat(crew.now(operator).roles()).containsExactly(Role.PROVIDER_ADMIN);
    }

    @Test
    void deactivatesOnlyWithAReasonAndOffersToReactivate() {
        open(operator);
        click("person-deactivate");
        click("deactivate-confirm");
        assertThat(find(TextArea.class).id("deactivate-reason").isInvalid()).isTrue();
        assertThat(crew.now(operator).active()).isTrue();

        test(find(TextArea.class).id("deactivate-reason")).setValue("has left");
        click("deactivate-confirm");
        assertThat(crew.now(operator).state()).isEqualTo(AccountState.DEACTIVATED);

        click("person-reactivate");
        assertThat(crew.now(operator).state()).isEqualTo(AccountState.ACTIVE);
    }

    @Test
    void invitesAndListsWhoWasInvited() {
        var address = Crew.address();
        navigate(StaffView.class);
        click("invite");
        click("invite-confirm");
        assertThat(find(EmailField.class).id("invite-address").isInvalid()).isTrue();

        test(find(EmailField.class).id("invite-address")).setValue(address);
        roles("invite-roles").setValue(Set.of(Role.PROVIDER_OPERATOR));
        click("invite-confirm");

        UI.getCurrent().navigate("staff", QueryParameters.simple(Map.of("list", "INVITATIONS")));
        var sent = invitations().stream()
                .filter(each -> each.address().equals(address))
                .findFirst()
                .orElseThrow();
        assertThat(sent.roles()).containsExactly(Role.PROVIDER_OPERATOR);
    }

    @Test
    void saysAtTheAddressThatAColleagueHasItAlready() {
        navigate(StaffView.class);
        click("invite");
        test(find(EmailField.class).id("invite-address")).setValue(operator.login());
        roles("invite-roles").setValue(Set.of(Role.PROVIDER_OPERATOR));
        click("invite-confirm");

        assertThat(find(EmailField.class).id("invite-address").getErrorMessage())
                .contains(operator.name());
        assertThat(inviting.waiting(OWN)).extracting(InvitationSummary::address).doesNotContain(operator.login());
    }

    @Test
    void showsNoPanelOfAnotherOrganisationsPerson() {
        open(crew.add(crew.acquirer(), Role.ACQUIRER_OFFICER));

        assertThat(find(PersonPanel.class).all()).isEmpty();
    }

    @Test
    void showsTheAccessReviewWithItsProgress() {
        system.run(() -> reviews.open(OWN));
        UI.getCurrent().navigate("staff", QueryParameters.simple(Map.of("list", "REVIEW")));

        assertThat(find(ReviewGrid.class).all()).hasSize(1);
        assertThat(find(ReviewPart.class).single().getElement().getTextRecursively())
                .contains("decided");
    }

    private void open(KeptAccount person) {
        UI.getCurrent()
                .navigate(
                        "staff",
                        QueryParameters.simple(Map.of("person", person.id().toString())));
    }

    private List<PersonSummary> people() {
        return find(PeopleGrid.class).single().getListDataView().getItems().toList();
    }

    private List<InvitationSummary> invitations() {
        return find(InvitationGrid.class).single().getListDataView().getItems().toList();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Role> roles(String id) {
        return find(CheckboxGroup.class).id(id);
    }

    private Button button(String id) {
        return find(Button.class).id(id);
    }

    private void click(String id) {
        test(button(id)).click();
    }
}
