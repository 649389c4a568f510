package org.partnerportal.authorisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnerportal.wire.OpenPage.call;
import static org.partnerportal.wire.OpenPage.clickOn;
import static org.partnerportal.wire.OpenPage.event;
import static org.partnerportal.wire.OpenPage.filled;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.access.Role;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.journeys.Journey;
import org.partnerportal.onboarding.Boarding;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.review.CaseReading;
import org.partnerportal.secondfactor.Staff;
import org.partnerportal.wire.Answer;
import org.partnerportal.wire.OpenPage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What Vaadin's own requests can be made to say by somebody who writes them by hand: nothing but what the page offers
/// its person is done, and everything else leaves the whole database as it was.
@Journey
class TamperingIT {

    private static final FieldPath PHONE = FieldPath.of("contact_info.mobile_phone");
    private static final String SHORT_NAME = "business_info.merchant_shortname";
    private static final int GUESSED_NUMBERS = 300;
    private static final Logger LOG = LoggerFactory.getLogger(TamperingIT.class);
    private static final AtomicInteger CHECKS = new AtomicInteger();

    @Autowired
    private ApplicationContext portal;

    private Boarding boarding;
    private Seats seats;
    private Everything everything;

    // Whether jobs may still be at work on what a test did itself
    private boolean restless = true;

    @BeforeEach
    void setTheScene() {
        boarding = new Boarding(portal);
        seats = new Seats(portal);
        everything = new Everything(portal.getBean(JdbcClient.class));
    }

    @AfterAll
    static void tell() {
        LOG.warn("Tampering with Vaadin's requests: {} attempts", CHECKS);
    }

    @Test
    void aDisabledButtonDoesNothing() {
        var page = casePage(boarding.inReview());
        page.click("case-claim");
        assertThat(page.has("case-approve")).isTrue();
        assertThat(page.offers("case-approve")).as("items are undecided").isFalse();

        unchangedBy(() -> page.click("case-approve"));

        changedBy(() -> page.click("case-release"));
    }

    @Test
    void aButtonThatWasTakenAwayDoesNothing() {
        var page = casePage(boarding.inReview());
        var claim = page.node("case-claim");
        changedBy(() -> page.click("case-claim"));
        page.click("case-release");
        var release = page.node("case-claim");

        unchangedBy(() -> page.send(clickOn(claim)));

        assertThat(release).isNotEqualTo(claim);
        changedBy(() -> page.send(clickOn(release)));
    }

    @Test
    void whatIsHiddenDisabledOrNotThereDoesNothing() {
        var application = boarding.inReview();
        casePage(application).click("case-claim");
        var returned = boarding.returned(PHONE, "cannot be read");
        var operator = seats.take(Role.PROVIDER_OPERATOR, boarding.provider()).browser();
        var officer = seats.take(Role.ACQUIRER_OFFICER, boarding.acquirer()).browser();
        var pages = Map.of(
                "a case that another reviewer holds",
                casePage(application),
                "a form that is locked but for one field",
                operator.open("applications/" + returned + "/form"),
                "an application in review",
                operator.open("applications/" + application),
                "a decision that was taken",
                officer.open("decisions/" + boarding.signedOff()));

        pages.forEach((what, page) -> {
            var calls = page.unusable(GUESSED_NUMBERS)
                    .mapToObj(node -> clickOn(node) + "," + filled(node, "planted"))
                    .collect(Collectors.joining(","));
            unchangedBy(what, () -> page.send(calls));
        });
    }

    @Test
    void aFieldThatIsLockedKeepsItsValue() {
        var returned = boarding.returned(PHONE, "cannot be read");
        var page = seats.take(Role.PROVIDER_OPERATOR, boarding.provider())
                .browser()
                .open("applications/" + returned + "/form");

        unchangedBy(() -> page.fill(SHORT_NAME, "Planted"));
        unchangedBy(() -> page.fill(PHONE.value(), "13900139000"));

        page.click("show-" + PHONE);
        changedBy(() -> page.fill(PHONE.value(), "13900139000"));
    }

    @Test
    void aMethodThatIsNotOfferedIsNotCalled() {
        var page = seats.take(Role.PROVIDER_OPERATOR, boarding.provider())
                .browser()
                .open("applications/" + boarding.inReview());
        var watch = page.node("session-watch");

        for (var method : new String[] {"leave", "removeAll", "getElement", "onAttach", "setId", "words"}) {
            unchangedBy(() -> page.send(call(watch, method, "")));
            unchangedBy(() -> page.send(call(1, method, "")));
        }
        unchangedBy(() -> page.send(call(page.node("session-watch") + GUESSED_NUMBERS, "touch", "")));

        assertThat(page.send(call(watch, "left", "")).text())
                .as("what is offered")
                .containsPattern("\\d{6,} \\d{6,}");
        assertThat(page.send(call(watch, "leave", "")).text()).doesNotContain("setLocation", "sign-in?");
    }

    @Test
    void anotherPersonsPageTakesNoOrders() {
        var victim = casePage(boarding.inReview());
        var claim = clickOn(victim.node("case-claim"));
        var thief = seats.take(Role.PROVIDER_OPERATOR, new Boarding(portal).provider())
                .browser();
        var own = thief.open("applications");

        for (var ui = 0; ui < 4; ui++) {
            var elsewhere = victim.next().ui(ui);
            tellsNothing(unchangedBy(() -> OpenPage.forge(thief, elsewhere, claim)));
            var withOwnKey = elsewhere.key(own.next().key());
            tellsNothing(unchangedBy(() -> OpenPage.forge(thief, withOwnKey, claim)));
        }
        tellsNothing(unchangedBy(() -> OpenPage.forge(seats.stranger(), victim.next(), claim)));

        changedBy(() -> victim.send(claim));
    }

    @Test
    void aPageOfTheSameSessionTakesNoOrdersMeantForAnother() {
        var reviewer = seats.take(Role.REVIEWER, null).browser();
        var first = reviewer.open(address(boarding.inReview()));
        var second = reviewer.open("review");
        var claim = clickOn(first.node("case-claim"));

        unchangedBy(() -> second.forge(second.next(), claim));
        unchangedBy(() -> first.forge(first.next().ui(99), claim));

        changedBy(() -> first.send(claim));
    }

    @Test
    void aWrongKeyOrNumberIsNotTaken() {
        var page = casePage(boarding.inReview());
        var claim = clickOn(page.node("case-claim"));

        unchangedBy(() -> page.forge(page.next().key(""), claim));
        unchangedBy(() -> page.forge(page.next().key("3d5d0a4e-5a30-4f0e-8b2e-0d8c7d2f1a11"), claim));
        unchangedBy(() -> page.forge(page.next().call(page.next().call() + 5), claim));
        unchangedBy(() -> page.forge(page.next().call(0), claim));

        changedBy(() -> page.send(claim));
    }

    @Test
    void aMessageThatIsSentAgainIsNotDoneAgain() {
        var page = seats.take(Role.PROVIDER_OPERATOR, boarding.provider())
                .browser()
                .open("applications/new");
        var start = clickOn(page.node("start-SUBJECT_TYPE_INDIVIDUAL"));
        var envelope = page.next();
        changedBy(() -> page.send(start));

        unchangedBy(() -> page.forge(envelope, start));
        unchangedBy(() -> page.forge(envelope.sync(page.next().sync()), start));
    }

    @Test
    void whatAPageSaysOfAnothersDocumentIsNotBelieved() {
        var other = new OwnersThings(portal);
        var officer = seats.take(Role.ACQUIRER_OFFICER, boarding.acquirer()).browser();
        var page = officer.open("decisions/" + new OwnersThings(portal, boarding).application());
        var viewer = page.node("viewer");
        var foreign = "{\"event.detail.id\":\"" + other.document() + "\"}";

        for (var asked : new String[] {"versions-wanted", "not-shown"}) {
            var answer = unchangedBy(() -> page.send(event(viewer, asked, foreign)));
            assertThat(other.canaries()).noneMatch(answer.text()::contains);
        }
    }

    @Test
    void whoSignedOutIsOutWithEveryCookie() {
        var seat = seats.take(Role.PROVIDER_OPERATOR, boarding.provider());
        staleAfter(seat, () -> seat.browser().twin().open("applications").click("sign-out"));
    }

    @Test
    void whoseSessionWasEndedByANewPasswordIsOut() {
        var seat = seats.take(Role.PROVIDER_OPERATOR, boarding.provider());
        staleAfter(seat, () -> {
            var account = seats.signIn(seat.person()).open("account");
            account.fill("present-password", Staff.PASSWORD);
            account.fill("new-password", "quite another phrase for tests");
            account.fill("new-password-again", "quite another phrase for tests");
            account.click("password-change");
        });
    }

    @Test
    void whoWasDeactivatedIsOut() {
        var seat = seats.take(Role.PROVIDER_OPERATOR, boarding.provider());
        staleAfter(seat, () -> seats.deactivate(seat.person()));
    }

    @Test
    void whoLostTheirRoleDoesNothingMoreOnAPageThatIsOpen() {
        var seat = seats.take(Role.REVIEWER, null);
        var page = seat.browser().open(address(boarding.inReview()));
        assertThat(page.offers("case-claim")).isTrue();
        seats.changeRole(seat.person(), Role.AUDITOR);

        unchangedBy(() -> page.click("case-claim"));

        seats.changeRole(seat.person(), Role.ADMIN);
        var answer = unchangedBy(() -> page.click("case-claim"));
        assertThat(answer.text()).doesNotContain(boarding.provider().toString());
        seats.changeRole(seat.person(), Role.REVIEWER);
        changedBy(() -> seat.browser().open(address(boarding.inReview())).click("case-claim"));
    }

    @Test
    void whoLostTheirRoleTypesNothingMoreIntoAFormThatIsOpen() {
        var draft = boarding.draft();
        var seat = seats.take(Role.PROVIDER_OPERATOR, boarding.provider());
        var page = seat.browser().open("applications/" + draft + "/form");
        changedBy(() -> page.fill(SHORT_NAME, "Tea House"));
        seats.changeRole(seat.person(), Role.AUDITOR);

        unchangedBy(() -> page.fill(SHORT_NAME, "Planted"));
    }

    // The page was open and the button good; then something happened to the session.
    private void staleAfter(Seats.Seat seat, Runnable happened) {
        var page = seat.browser().open("applications/new");
        var stolen = seat.browser().twin();
        var start = clickOn(page.node("start-SUBJECT_TYPE_INDIVIDUAL"));
        changedBy(() -> page.send(start));
        var again = seat.browser().open("applications/new");
        var order = clickOn(again.node("start-SUBJECT_TYPE_INDIVIDUAL"));
        var name = boarding.provider().toString().substring(24);

        happened.run();

        tellsNothing(unchangedBy(() -> OpenPage.forge(stolen.twin(), again.next(), order)));
        var answer = stolen.twin().get("applications");
        assertThat(answer.leadsToSignIn()).as(answer.toString()).isTrue();
        assertThat(answer.text()).doesNotContain(name);
        assertThat(stolen.twin().open("applications").seen()).doesNotContain(name);
    }

    private OpenPage casePage(MerchantApplicationId application) {
        return seats.take(Role.REVIEWER, null).browser().open(address(application));
    }

    private String address(MerchantApplicationId application) {
        return "review/"
                + boarding.asReviewer(() ->
                        portal.getBean(CaseReading.class).caseOf(application).orElseThrow());
    }

    private static void tellsNothing(Answer answer) {
        assertThat(answer.text()).doesNotContain("\"changes\":[{", "SERVICE_PROVIDER", "ACQUIRER");
    }

    private Answer unchangedBy(Supplier<Answer> attempt) {
        return unchangedBy("what was tried", attempt);
    }

    private Answer unchangedBy(String what, Supplier<Answer> attempt) {
        if (restless) {
            everything.settled();
            restless = false;
        }
        var before = everything.now();
        var answer = attempt.get();
        CHECKS.incrementAndGet();
        assertThat(everything.now()).as(what).isEqualTo(before);
        return answer;
    }

    // The same request from where it may come: else the tests above would only show that nothing ever happens.
    private void changedBy(Supplier<Answer> attempt) {
        var before = everything.now();
        var answer = attempt.get();
        restless = true;
        assertThat(everything.now()).as(answer.toString()).isNotEqualTo(before);
    }
}
