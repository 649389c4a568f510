package org.partnerportal.merchant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.access.People;
import org.partnerportal.access.Role;
import org.partnerportal.access.SystemActor;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.onboarding.ApplicationStatus;
import org.partnerportal.onboarding.ApplicationsOnTheirWay;
import org.partnerportal.shared.Capability;
import org.partnerportal.shared.ChangedMeanwhile;
import org.partnerportal.signing.MerchantsAtTheirLink;
import org.partnerportal.validation.FieldProblem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionOperations;

@PortalTest
class CapabilityRequestsTests {

    private static final String WEB = "SALES_SCENES_WEB";
    private static final FieldPath DOMAIN = FieldPath.of("business_info.sales_info.web_info.domain");

    @Autowired
    private MerchantRegister register;

    @Autowired
    private CapabilityRequests requests;

    @Autowired
    private CapabilityReading reading;

    @Autowired
    private CapabilityReview review;

    @Autowired
    private CapabilityRestricting restricting;

    @Autowired
    private MerchantCapabilities products;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private SystemActor system;

    @Autowired
    private Clock clock;

    @Autowired
    private ApplicationContext portal;

    private MerchantsAtTheirLink signed;
    private CapabilityId codes;

    @BeforeEach
    void aMerchantThatHasAShop() {
        signed = new MerchantsAtTheirLink(portal);
        var application = signed.awaitingSignature();
        signed.sign(signed.link(application));
        await().until(() -> signed.way().status(application) == ApplicationStatus.FINISHED);
        var merchant = asProvider(() -> register.list("", null).rows().getFirst());
        codes = new CapabilityId(merchant.id(), Capability.NATIVE);
    }

    @Test
    void offersWhatTheMerchantDoesNotHave() {
        assertThat(asProvider(() -> requests.offers(codes.merchant())))
                .extracting(CapabilityOffer::capability)
                .containsExactly(Capability.NATIVE, Capability.APP, Capability.WEWORK);
    }

    @Test
    void asksForExactlyTheEvidenceThatIsLacking() {
        request();

        assertThat(details().evidence().fields())
                .extracting(each -> each.path().value())
                .allMatch(path -> path.startsWith("business_info.sales_info.web_info."))
                .contains(DOMAIN.value(), "business_info.sales_info.web_info.web_authorisation");
        assertThat(details().evidence().problems())
                .extracting(FieldProblem::path)
                .containsExactly(DOMAIN);
    }

    @Test
    void asksForScreenshotsOfAnApp() {
        var app = new CapabilityId(codes.merchant(), Capability.APP);
        asProvider(() -> {
            requests.request(app, "SALES_SCENES_APP");
            return app;
        });

        assertThat(asProvider(() -> reading.find(app).orElseThrow()).evidence().problems())
                .extracting(problem -> problem.path().value())
                .contains("business_info.sales_info.app_info.app_pics[]");
    }

    @Test
    void cannotBeHandedInWhileSomethingIsMissing() {
        request();

        assertThat(asProvider(() -> requests.handIn(codes, details().version())))
                .isInstanceOf(HandInOutcome.Incomplete.class);
        assertThat(details().state()).isEqualTo(CapabilityState.REQUESTED);
    }

    @Test
    void endsWhatIsNotHandedInByItsDayButNothingSooner() {
        request();

        lapseIn(Duration.ofDays(MerchantCapability.DAYS_TO_GIVE));
        assertThat(details().state()).isEqualTo(CapabilityState.REQUESTED);

        lapseIn(Duration.ofDays(MerchantCapability.DAYS_TO_GIVE + 1L));
        assertThat(details().state()).isEqualTo(CapabilityState.WITHDRAWN);
    }

    private void lapseIn(Duration time) {
        var lapsing = new CapabilityLapsing(products, transactions, Clock.offset(clock, time));
        system.run(lapsing::lapseOverdue);
    }

    @Test
    void isOpenedAfterReviewWhileTheOthersGoOn() {
        handIn("www.example.com");
        assertThat(asReviewer("first", () -> reading.waiting(null).rows()))
                .extracting(CapabilityWaiting::id)
                .contains(codes);

        asReviewer("first", () -> review.claim(codes));
        assertThat(asReviewer("second", () -> review.claim(codes))).isFalse();
        decide("first", () -> review.activate(codes, details().version()));

        assertThat(asProvider(() -> register.capabilities(codes.merchant())))
                .hasSize(3)
                .allMatch(product -> product.state() == CapabilityState.ACTIVE);
        assertThat(asProvider(
                        () -> register.find(codes.merchant()).orElseThrow().capabilities()))
                .contains(Capability.NATIVE, Capability.JSAPI, Capability.PAYMENT_CODE);
    }

    @Test
    void whatWasReturnedMustBeMendedAndTheNoteStaysInside() {
        handIn("www.example.com");
        asReviewer("first", () -> review.claim(codes));
        decide(
                "first",
                () -> review.sendBack(
                        codes,
                        details().version(),
                        List.of(new ReturnedEvidence(DOMAIN, "no filing found")),
                        "looked it up twice"));

        assertThat(details().evidence().open()).isEqualTo(Set.of(DOMAIN));
        assertThat(asProvider(() -> requests.handIn(codes, details().version())))
                .isInstanceOf(HandInOutcome.Incomplete.class);
        give("www.example.org");
        assertThat(asProvider(() -> requests.handIn(codes, details().version())))
                .isInstanceOf(HandInOutcome.HandedIn.class);
        assertThat(asProvider(() -> reading.history(codes.merchant()))).allMatch(step -> step.note() == null);
        assertThat(asReviewer("second", () -> reading.history(codes.merchant())))
                .anyMatch(step -> "looked it up twice".equals(step.note()));
    }

    @Test
    void isStoppedAndLiftedForAReasonItsProviderReads() {
        handIn("www.example.com");
        asReviewer("first", () -> review.claim(codes));
        decide("first", () -> review.activate(codes, details().version()));
        People.as(Role.COMPLIANCE, null, "officer", () -> {
            restricting.restrict(codes, details().version(), CapabilityState.STOPPED, "complaints");
            return codes;
        });

        assertThat(details().state()).isEqualTo(CapabilityState.STOPPED);
        assertThat(asProvider(() -> reading.history(codes.merchant()).getFirst().reason()))
                .isEqualTo("complaints");
        assertThat(asProvider(
                        () -> register.find(codes.merchant()).orElseThrow().capabilities()))
                .doesNotContain(Capability.NATIVE);
    }

    @Test
    void whoSawAnOlderStateChangesNothing() {
        handIn("www.example.com");
        var seen = details().version();
        asReviewer("first", () -> review.claim(codes));

        assertThatThrownBy(() -> decide("first", () -> review.activate(codes, seen)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(details().state()).isEqualTo(CapabilityState.IN_REVIEW);
    }

    @Test
    void anotherProvidersIsNotFound() {
        request();
        var other = new MerchantsAtTheirLink(portal).provider();

        ApplicationsOnTheirWay.asProvider(other, () -> {
            assertThat(reading.find(codes)).isEmpty();
            assertThat(reading.history(codes.merchant())).isEmpty();
            assertThatThrownBy(() -> requests.offers(codes.merchant())).isInstanceOf(MerchantNotFound.class);
            assertThatThrownBy(() -> requests.give(codes, 0, Map.of())).isInstanceOf(MerchantNotFound.class);
            assertThatThrownBy(() -> requests.handIn(codes, 0)).isInstanceOf(MerchantNotFound.class);
            assertThatThrownBy(() -> requests.withdraw(codes, 0, "why")).isInstanceOf(MerchantNotFound.class);
            assertThatThrownBy(() -> requests.show(codes, DOMAIN)).isInstanceOf(MerchantNotFound.class);
            return codes;
        });
        assertThatThrownBy(() -> asProvider(() -> review.claim(codes))).isInstanceOf(AccessDeniedException.class);
    }

    private void handIn(String domain) {
        request();
        give(domain);
        assertThat(asProvider(() -> requests.handIn(codes, details().version())))
                .isInstanceOf(HandInOutcome.HandedIn.class);
    }

    private void request() {
        asProvider(() -> {
            requests.request(codes, WEB);
            return codes;
        });
    }

    private void give(String domain) {
        asProvider(() -> {
            requests.give(codes, details().version(), Map.of(DOMAIN, List.of(domain)));
            return codes;
        });
    }

    private void decide(String name, Runnable decision) {
        asReviewer(name, () -> {
            decision.run();
            return codes;
        });
    }

    private CapabilityDetails details() {
        return asProvider(() -> reading.find(codes).orElseThrow());
    }

    private <T> T asProvider(Supplier<T> work) {
        return ApplicationsOnTheirWay.asProvider(signed.provider(), work);
    }

    private static <T> T asReviewer(String name, Supplier<T> work) {
        return People.as(Role.REVIEWER, null, name, work);
    }
}
