package org.partnerportal.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.access.SystemActor;
import org.partnerportal.catalogue.FormValues;
import org.partnerportal.shared.PartnerId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

@PortalTest
class ApplicationLapsingTests {

    @Autowired
    private MerchantApplications applications;

    @Autowired
    private MerchantOnboarding onboarding;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private SystemActor system;

    @Autowired
    private Clock clock;

    @Autowired
    private ApplicationContext portal;

    private ApplicationsOnTheirWay way;
    private PartnerId provider;

    @BeforeEach
    void newPartners() {
        way = new ApplicationsOnTheirWay(portal);
        provider = way.providerRoutedTo(way.acquirer());
    }

    @Test
    void anUntouchedDraftLapsesAfterThirtyDays() {
        var draft = ApplicationsOnTheirWay.asProvider(provider, () -> onboarding.start(FormValues.empty()));

        lapseIn(Duration.ofDays(30).minusMinutes(5));
        assertThat(way.status(draft)).isEqualTo(ApplicationStatus.DRAFT);

        lapseIn(Duration.ofDays(30).plusMinutes(5));
        assertThat(way.status(draft)).isEqualTo(ApplicationStatus.LAPSED);
    }

    @Test
    void whatOthersMustActOnDoesNotLapse() {
        var waiting = way.awaitingAcquirer(provider, SampleForms.soleProprietor());

        lapseIn(Duration.ofDays(300));

        assertThat(way.status(waiting)).isEqualTo(ApplicationStatus.ACQUIRER_DECISION);
    }

    @Test
    void lapsesManyAndNoneTwice() {
        for (var n = 0; n < 5; n++) {
            ApplicationsOnTheirWay.asProvider(provider, () -> onboarding.start(FormValues.empty()));
        }

        assertThat(lapseIn(Duration.ofDays(31))).isGreaterThanOrEqualTo(5);
        assertThat(lapseIn(Duration.ofDays(31))).isZero();
    }

    private int lapseIn(Duration time) {
        var later = Clock.offset(clock, time);
        var lapsing = new ApplicationLapsing(applications, transactions, later);
        var lapsed = new int[1];
        system.run(() -> lapsed[0] = lapsing.lapseUntouched());
        return lapsed[0];
    }
}
