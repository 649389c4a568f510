package org.partnerportal.onboarding.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.access.Role;
import org.partnerportal.access.SignedInAs;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.onboarding.ApplicationStatus;
import org.partnerportal.onboarding.Boarding;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.onboarding.PersonalDataShown;
import org.partnerportal.shared.PartnerId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PortalTest
@RecordApplicationEvents
@SignedInAs(value = Role.PROVIDER_OPERATOR, partner = ApplicationViewTests.PROVIDER)
class ApplicationViewTests extends SpringBrowserlessTest {

    static final String PROVIDER = "0197c000-0000-7000-8000-00000000b001";
    private static final FieldPath SHORT_NAME = FieldPath.of("business_info.merchant_shortname");
    private static final FieldPath PHONE = FieldPath.of("contact_info.mobile_phone");

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private ApplicationEvents events;

    private Boarding boarding;

    @BeforeEach
    void readEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        boarding = new Boarding(portal, PartnerId.of(PROVIDER));
    }

    @Test
    void leadsFromADraftToItsForm() {
        var draft = boarding.draft();

        open(draft);

        assertThat(find(Anchor.class).id("go-on").getHref()).isEqualTo("applications/" + draft + "/form");
        assertThat(find(Section.class).withId("submission").exists()).isFalse();
        assertThat(trackStates()).startsWith("track-now").endsWith("track-next");
    }

    @Test
    void saysWhatCameBackAndWhy() {
        var returned = boarding.returned(SHORT_NAME, "Please write the shop's name in full.");

        open(returned);

        assertThat(text(find(Section.class).id("rounds")))
                .contains("Round 1, from the reviewer", "not readable", "Please write the shop's name in full.");
        assertThat(text(find(Div.class).id("next-step"))).contains("Mend the returned items", "30 days left");
        assertThat(text(find(Section.class).id("timeline")))
                .contains("Items were returned to be mended by the reviewer.");
    }

    @Test
    void showsOldBesideNewAndEarlierSubmissionsOnRequest() {
        var id = boarding.returned(SHORT_NAME, "Please write the shop's name in full.");
        boarding.change(id, SHORT_NAME, "样例小店总店");
        boarding.submit(id);

        open(id);
        var row = find(Div.class).id("row-" + SHORT_NAME);
        assertThat(text(row)).contains("样例小店总店", "changed", "before:");

        UI.getCurrent().navigate("applications/" + id, QueryParameters.of("revision", "1"));
        assertThat(find(Select.class).id("revision").getValue()).isEqualTo(1);
        assertThat(text(find(Div.class).id("row-" + SHORT_NAME))).doesNotContain("样例小店总店");
        assertThat(find(Button.class).withId("show-" + PHONE).exists())
                .as("an earlier submission's values are not shown in full")
                .isFalse();
    }

    @Test
    void showsASensitiveValueInFullForAReasonOnly() {
        var id = boarding.inReview();
        open(id);
        var masked = text(find(Div.class).id("row-" + PHONE));
        assertThat(masked).contains("****");

        test(find(Button.class).id("show-" + PHONE)).click();
        test(find(Button.class).id("reason-confirm")).click();
        assertThat(find(TextArea.class).id("reason").isInvalid()).isTrue();
        assertThat(events.stream(PersonalDataShown.class)).isEmpty();

        test(find(TextArea.class).id("reason")).setValue("The merchant asked to check it");
        test(find(Button.class).id("reason-confirm")).click();

        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(text(find(Div.class).id("row-" + PHONE))).doesNotContain("****");
        assertThat(events.stream(PersonalDataShown.class))
                .singleElement()
                .satisfies(look -> assertThat(look.reason()).isEqualTo("The merchant asked to check it"));
    }

    @Test
    void withdrawsForAReasonOnly() {
        var id = boarding.inReview();
        open(id);

        test(find(Button.class).id("withdraw")).click();
        test(find(Button.class).id("reason-confirm")).click();
        assertThat(boarding.details(id).status()).isEqualTo(ApplicationStatus.IN_REVIEW);

        test(find(TextArea.class).id("reason")).setValue("The shop closed");
        test(find(Button.class).id("reason-confirm")).click();

        assertThat(boarding.details(id).status()).isEqualTo(ApplicationStatus.WITHDRAWN);
    }

    @Test
    void offersNoWithdrawalWhereThereIsNone() {
        open(boarding.declined("The trade is not allowed here"));

        assertThat(find(Button.class).withId("withdraw").exists()).isFalse();
        assertThat(text(find(Section.class).id("timeline"))).contains("The trade is not allowed here");
        assertThat(trackStates()).contains("track-ended");
    }

    @Test
    void hearsOfAChangeByItself() {
        var id = boarding.inReview();
        var view = open(id);

        boarding.withdraw(id, "The shop closed");

        await().pollInSameThread().atMost(Duration.ofSeconds(5)).untilAsserted(() -> {
            letOthersIn();
            assertThat(text(view)).contains("Withdrawn by");
        });
    }

    @Test
    void doesNotExistForAnotherProvider() {
        var others = new Boarding(portal).draft();

        UI.getCurrent().navigate("applications/" + others);

        assertThat(find(ApplicationView.class).exists()).isFalse();
        assertThat(find(H1.class).all()).noneMatch(title -> title.getText().contains(others.toString()));
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void offersAReviewerNothingThatIsTheProviders() {
        open(boarding.inReview());

        assertThat(find(Button.class).withId("withdraw").exists()).isFalse();
        assertThat(find(Anchor.class).withId("go-on").exists()).isFalse();
        assertThat(find(Span.class).withId("fact-provider").exists()).isTrue();
    }

    // What the portal has to say to an open screen waits until the session is free.
    private static void letOthersIn() {
        var session = UI.getCurrent().getSession();
        session.unlock();
        session.lock();
    }

    private ApplicationView open(MerchantApplicationId id) {
        return navigate(ApplicationView.class, Map.of(ApplicationView.APPLICATION, id.toString()));
    }

    private List<String> trackStates() {
        return find(ListItem.class).withClassName("track-step").all().stream()
                .map(step -> step.getClassNames().stream()
                        .filter(name -> !name.equals("track-step"))
                        .findFirst()
                        .orElse(""))
                .toList();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
