package org.partnerportal.validity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.access.People;
import org.partnerportal.access.Role;
import org.partnerportal.access.SystemActor;
import org.partnerportal.acquiring.MerchantId;
import org.partnerportal.acquiring.MerchantIdGiven;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FieldType;
import org.partnerportal.catalogue.FormValues;
import org.partnerportal.onboarding.ApplicationProgress;
import org.partnerportal.onboarding.ApplicationStatus;
import org.partnerportal.onboarding.Boarding;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.onboarding.ReturnReason;
import org.partnerportal.onboarding.ReturnedItem;
import org.partnerportal.onboarding.SendBack;
import org.partnerportal.samples.SamplePacks;
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.shared.SchemeTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@PortalTest
class ExpiringPapersTests {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final FieldPath LICENCE = FieldPath.of("subject_info.business_license_info.period_end");
    private static final FieldPath CARD = FieldPath.of("subject_info.identity_info.id_card_info.card_period_end");

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private ExpiringPapers papers;

    @Autowired
    private PaperValidities validities;

    @Autowired
    private ValidityBackfill backfill;

    @Autowired
    private ApplicationProgress progress;

    @Autowired
    private SystemActor system;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private Boarding ours;
    private LocalDate today;

    @BeforeEach
    void aProvider() {
        ours = new Boarding(portal);
        today = SchemeTime.today(clock);
    }

    @Test
    void listsWhatExpiresOfWhatWasHandedInTheFirstToExpireFirst() {
        var id = handedIn(today.plusDays(80).toString(), today.plusDays(70).toString());

        assertThat(own(ExpiryQuery.everything()))
                .extracting(ExpiringPaper::application, ExpiringPaper::path, row -> row.daysLeft(today))
                .containsExactly(tuple(id, CARD, 70L), tuple(id, LICENCE, 80L));
        assertThat(ours.<ExpiryCount>asProvider(papers::count)).isEqualTo(new ExpiryCount(0, 2));
    }

    @Test
    void whatIsValidForGoodOrLongNeverStandsThere() {
        var id = handedIn(FieldType.FOREVER, today.plusDays(91).toString());

        assertThat(own(ExpiryQuery.everything())).isEmpty();
        assertThat(ours.<List<PaperDate>>asProvider(() -> papers.of(id)))
                .containsExactly(
                        new PaperDate(LICENCE, Paper.LICENCE, null),
                        new PaperDate(CARD, Paper.ID_CARD, today.plusDays(91)));
    }

    @Test
    void anotherProvidersPapersAreNotThere() {
        var id = handedIn(today.plusDays(80).toString(), "2040-06-01");
        var theirs = new Boarding(portal);

        assertThat(theirs.<List<ExpiringPaper>>asProvider(
                        () -> papers.page(ExpiryQuery.everything(), null).rows()))
                .isEmpty();
        assertThat(theirs.<List<ExpiringPaper>>asProvider(
                        () -> papers.page(new ExpiryQuery(Horizon.ALL, null, ours.provider()), null)
                                .rows()))
                .isEmpty();
        assertThat(theirs.<List<PaperDate>>asProvider(() -> papers.of(id))).isEmpty();
        assertThat(theirs.<ExpiryCount>asProvider(papers::count).none()).isTrue();
    }

    @Test
    void thePlatformNarrowsByProviderPaperAndTime() {
        handedIn(today.plusDays(80).toString(), today.plusDays(70).toString());
        var provider = ours.provider();

        assertThat(seen(new ExpiryQuery(Horizon.ALL, null, provider))).hasSize(2);
        assertThat(seen(new ExpiryQuery(Horizon.ALL, Paper.LICENCE, provider)))
                .extracting(ExpiringPaper::path)
                .containsExactly(LICENCE);
        assertThat(seen(new ExpiryQuery(Horizon.WITHIN_60, null, provider))).isEmpty();
        assertThat(seen(new ExpiryQuery(Horizon.EXPIRED, null, provider))).isEmpty();
    }

    @Test
    void whatHasExpiredSinceIsListedAsExpired() {
        var id = handedIn(today.plusDays(80).toString(), "2040-06-01");
        jdbc.sql("update paper_validity set ends_on = ? where application_id = ? and path = ?")
                .params(today.minusDays(1), id.value(), LICENCE.value())
                .update();

        assertThat(own(new ExpiryQuery(Horizon.EXPIRED, null, null)))
                .extracting(row -> row.daysLeft(today))
                .containsExactly(-1L);
        assertThat(own(new ExpiryQuery(Horizon.WITHIN_90, null, null))).isEmpty();
        assertThat(ours.<ExpiryCount>asProvider(papers::count)).isEqualTo(new ExpiryCount(1, 0));
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        handedIn(today.plusDays(80).toString(), today.plusDays(80).toString());
        handedIn(today.plusDays(80).toString(), today.plusDays(70).toString());
        var scope = new ExpiryScope.OwnedBy(ours.provider());

        var found = new ArrayList<ExpiringPaper>();
        var page = validities.page(ExpiryQuery.everything(), today, null, scope, 1);
        found.addAll(page.rows());
        while (page.next().isPresent()) {
            page = validities.page(ExpiryQuery.everything(), today, page.next().orElseThrow(), scope, 1);
            found.addAll(page.rows());
        }

        assertThat(found).hasSize(4).containsExactlyElementsOf(own(ExpiryQuery.everything()));
    }

    @Test
    void onlyTheLastSubmissionsDatesAreListedAndTheEarlierOnesAreKept() {
        var id = handedIn(today.plusDays(80).toString(), "2040-06-01");
        sendBack(id);
        ours.change(id, LICENCE, today.plusDays(85).toString());
        ours.submit(id);

        assertThat(own(ExpiryQuery.everything()))
                .extracting(ExpiringPaper::endsOn)
                .containsExactly(today.plusDays(85));
        assertThat(kept(id)).containsExactly(today.plusDays(80), today.plusDays(85));
    }

    @Test
    void whatCameToNothingIsTakenOffTheList() {
        var id = handedIn(today.plusDays(80).toString(), "2040-06-01");

        ours.withdraw(id, "given up");

        assertThat(own(ExpiryQuery.everything())).isEmpty();
        assertThat(kept(id)).containsExactly(today.plusDays(80));
    }

    @Test
    void leadsToTheMerchantOnceThereIsOne() {
        var id = handedIn(today.plusDays(80).toString(), "2040-06-01");
        var dates = portal.getBean(ValidityDates.class);
        dates.boarded(new MerchantIdGiven(id, ours.provider(), ours.acquirer(), new MerchantId(1_600_000_123)));

        assertThat(own(ExpiryQuery.everything()))
                .extracting(ExpiringPaper::merchant)
                .containsExactly(new MerchantId(1_600_000_123));
    }

    @Test
    void readsWhatWasHandedInBeforeThereWereDatesOnceAndFromWhereItStood() {
        var first = handedIn(today.plusDays(80).toString(), "2040-06-01");
        var second = handedIn(today.plusDays(82).toString(), "2040-06-01");
        forget();
        standAt(first.value());

        system.run(backfill::goOn);
        assertThat(own(ExpiryQuery.everything()))
                .extracting(ExpiringPaper::application)
                .containsExactly(second);

        standAt(first.value() - 1);
        system.run(backfill::goOn);
        assertThat(own(ExpiryQuery.everything()))
                .extracting(ExpiringPaper::application)
                .containsExactly(first, second);

        forget();
        system.run(backfill::goOn);
        assertThat(own(ExpiryQuery.everything())).isEmpty();
    }

    private void sendBack(MerchantApplicationId id) {
        await().atMost(SOON).until(() -> ours.details(id).status() == ApplicationStatus.IN_REVIEW);
        ours.asReviewer(() -> {
            progress.requestRemediation(
                    new SendBack(id, List.of(new ReturnedItem(LICENCE, ReturnReason.UNREADABLE, "not readable"))));
            return id;
        });
    }

    private void forget() {
        transactions.executeWithoutResult(any -> {
            var provider = BinaryIds.bytes(ours.provider().value());
            jdbc.sql("delete from paper_validity where provider_id = ?")
                    .param(provider)
                    .update();
            jdbc.sql("delete from dated_application where provider_id = ?")
                    .param(provider)
                    .update();
        });
    }

    private void standAt(long place) {
        jdbc.sql("update validity_backfill set last_application_id = ?, finished = false")
                .param(place)
                .update();
    }

    private List<LocalDate> kept(MerchantApplicationId id) {
        return jdbc.sql("select ends_on from paper_validity where application_id = ? and path = ? order by revision")
                .params(id.value(), LICENCE.value())
                .query((row, number) -> row.getObject(1, LocalDate.class))
                .list();
    }

    private List<ExpiringPaper> own(ExpiryQuery query) {
        return ours.asProvider(() -> papers.page(query, null).rows());
    }

    private List<ExpiringPaper> seen(ExpiryQuery query) {
        return People.as(
                Role.COMPLIANCE,
                null,
                "compliance",
                () -> papers.page(query, null).rows());
    }

    private MerchantApplicationId handedIn(String licence, String card) {
        var id = ours.draft(form().with(LICENCE, List.of(licence)).with(CARD, List.of(card)));
        ours.submit(id);
        return id;
    }

    private static FormValues form() {
        return SamplePacks.load("sole-proprietor")
                .withDocuments(file -> "document-" + file.hashCode())
                .without(FieldPath.of("business_code"));
    }
}
