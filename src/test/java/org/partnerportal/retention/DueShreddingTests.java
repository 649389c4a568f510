package org.partnerportal.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.access.People;
import org.partnerportal.access.Role;
import org.partnerportal.access.SystemActor;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.document.Destruction;
import org.partnerportal.document.DocumentGone;
import org.partnerportal.document.DocumentId;
import org.partnerportal.document.DocumentShredding;
import org.partnerportal.document.DocumentSummary;
import org.partnerportal.document.DocumentViewing;
import org.partnerportal.document.RetentionBasis;
import org.partnerportal.fileformat.SampleFiles;
import org.partnerportal.merchant.CapabilityId;
import org.partnerportal.merchant.CapabilityRequests;
import org.partnerportal.merchant.MerchantRegister;
import org.partnerportal.onboarding.ApplicationStatus;
import org.partnerportal.onboarding.Fixtures;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.onboarding.MerchantOnboarding;
import org.partnerportal.onboarding.WithdrawApplication;
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.shared.Capability;
import org.partnerportal.shared.ChangedMeanwhile;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.shared.SchemeTime;
import org.partnerportal.signing.MerchantsAtTheirLink;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@PortalTest
class DueShreddingTests {

    private static final Duration LONG_ENOUGH = Duration.ofDays(91);

    @Autowired
    private RetentionFiles files;

    @Autowired
    private RetentionReading reading;

    @Autowired
    private RetentionKeeping keeping;

    @Autowired
    private DocumentShredding shredding;

    @Autowired
    private DocumentViewing viewing;

    private static final FieldPath LETTER = FieldPath.of("business_info.sales_info.web_info.web_authorisation");

    @Autowired
    private MerchantOnboarding onboarding;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private List<PapersBeside> beside;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private CapabilityRequests products;

    @Autowired
    private MerchantRegister merchants;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private SystemActor system;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    @Value("${portal.documents}")
    private Path store;

    private PartnerId provider;
    private MerchantApplicationId application;
    private List<DocumentSummary> papers;

    @BeforeEach
    void aDraftThatWasGivenUp() {
        provider = fixtures.aPair().provider();
        application = fixtures.aFilledDraft(provider, "sole-proprietor");
        papers = fixtures.asOperator(provider, () -> viewing.summaries(application.subject()));
        assertThat(papers).isNotEmpty();
    }

    @Test
    void destroysWhatWasNeverHandedInOnceItsTimeIsOver() throws IOException {
        look();
        plantDerived();
        withdraw();

        shredIn(Duration.ofDays(89));
        assertThat(kept("wrapped_key")).hasSize(papers.size());

        shredIn(LONG_ENOUGH);

        assertThat(kept("wrapped_key")).isEmpty();
        assertThat(kept("sha256")).isEmpty();
        assertThat(filesInStore()).isZero();
        assertThat(rows("document_reading", "document")).isZero();
        assertThat(rows("merchant_picture", "document_id")).isZero();
        assertThat(file().state()).isEqualTo(FileState.DESTROYED);
    }

    @Test
    void saysOfADestroyedDocumentWhenAndWhyAndShowsItToNobody() {
        withdraw();
        shredIn(LONG_ENOUGH);
        var paper = papers.getFirst().id();

        var now = fixtures.asOperator(provider, () -> viewing.find(paper)).orElseThrow();

        assertThat(now.destroyed()).extracting(Destruction::basis).isEqualTo(RetentionBasis.NEVER_SUBMITTED);
        assertThat(now.fileName()).isEmpty();
        assertThatThrownBy(() -> fixtures.asOperator(provider, () -> viewing.rendition(paper, 1)))
                .isInstanceOf(DocumentGone.class);
        assertThatThrownBy(() -> fixtures.asOperator(provider, () -> viewing.thumbnail(paper)))
                .isInstanceOf(DocumentGone.class);
        assertThat(fixtures.asOperator(provider, () -> viewing.whyNotShown(paper)))
                .contains("error.document.gone");
    }

    @Test
    void writesDownWhatItDestroyed() {
        withdraw();
        shredIn(LONG_ENOUGH);

        assertThat(jdbc.sql("select count(*) from audit_record where subject_id = ? and action = 'document.destroyed'")
                        .param(application.toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(papers.size());
    }

    @Test
    void destroysNothingTwice() {
        withdraw();
        shredIn(LONG_ENOUGH);
        var version = file().version();

        shredIn(LONG_ENOUGH);

        assertThat(file().version()).isEqualTo(version);
    }

    @Test
    void leavesAloneWhatIsUnderWay() {
        shredIn(Duration.ofDays(10_000));

        assertThat(kept("wrapped_key")).hasSize(papers.size());
        assertThat(file().state()).isEqualTo(FileState.OPEN);
    }

    @Test
    void leavesAloneWhatIsHeldUntilEveryHoldHasEnded() {
        withdraw();
        hold("First proceedings");
        hold("Second proceedings");

        release("First proceedings");
        shredIn(LONG_ENOUGH);
        assertThat(file().state()).isEqualTo(FileState.HELD);
        assertThat(kept("wrapped_key")).hasSize(papers.size());

        release("Second proceedings");
        shredIn(LONG_ENOUGH);
        assertThat(file().state()).isEqualTo(FileState.DESTROYED);
    }

    @Test
    void endsNoHoldTwiceAndNoneWithoutAReason() {
        hold("Proceedings");
        var hold = holds().getFirst().id();

        assertThatThrownBy(() -> asCompliance(() -> keeping.release(application, hold, " ")))
                .isInstanceOf(ReasonNeeded.class);
        asCompliance(() -> keeping.release(application, hold, "Over"));
        assertThatThrownBy(() -> asCompliance(() -> keeping.release(application, hold, "Over")))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(file().state()).isEqualTo(FileState.OPEN);
    }

    @Test
    void holdsNothingBackThatIsGone() {
        withdraw();
        shredIn(LONG_ENOUGH);

        assertThatThrownBy(() -> hold("Too late")).isInstanceOf(FileNotFound.class);
    }

    @Test
    void startsABoardedMerchantsClockWhenTheRelationshipEnds() {
        files.keepWithoutEnd(application, RetentionBasis.CUSTOMER);
        var today = SchemeTime.today(clock);

        assertThat(ended(today.plusDays(1))).isInstanceOf(RelationshipEndOutcome.DayStillToCome.class);
        assertThat(ended(today)).isEqualTo(new RelationshipEndOutcome.ClockStarted(today.plusYears(10)));
        assertThat(file().keepUntil()).isEqualTo(today.plusYears(10));
    }

    @Test
    void leavesAMonthToCorrectADayThatIsLongPast() {
        files.keepWithoutEnd(application, RetentionBasis.CUSTOMER);
        var today = SchemeTime.today(clock);

        assertThat(ended(today.minusYears(20)))
                .isEqualTo(new RelationshipEndOutcome.ClockStarted(today.plusDays(RetentionRules.DAYS_TO_CORRECT)));
        shredIn(Duration.ofDays(1));
        assertThat(file().state()).isEqualTo(FileState.COUNTING);

        assertThat(ended(today)).isEqualTo(new RelationshipEndOutcome.ClockStarted(today.plusYears(10)));
    }

    @Test
    void destroysWhatWasGivenForAProductOfTheMerchantToo() {
        var signed = new MerchantsAtTheirLink(portal);
        var boarded = signed.awaitingSignature();
        signed.sign(signed.link(boarded));
        await().until(() -> signed.way().status(boarded) == ApplicationStatus.FINISHED);
        var letter = fixtures.asOperator(signed.provider(), () -> {
            var merchant = merchants.list("", null).rows().getFirst();
            var product = new CapabilityId(merchant.id(), Capability.NATIVE);
            products.request(product, "SALES_SCENES_WEB");
            return fixtures.upload(product.subject(), LETTER, "letter.jpg", SampleFiles.picture(91));
        });
        var today = SchemeTime.today(clock);
        files.open(boarded);
        files.keepUntil(boarded, RetentionBasis.CUSTOMER, today.minusYears(10), today);

        shredIn(Duration.ofDays(2));

        var gone = fixtures.asOperator(
                signed.provider(),
                () -> viewing.find(DocumentId.parse(letter).orElseThrow()).orElseThrow());
        assertThat(gone.destroyed()).isNotNull();
    }

    @Test
    void listsWhatGoesNextFirstPageByPage() {
        withdraw();
        var query = new RetentionQuery(FileState.COUNTING, RetentionBasis.NEVER_SUBMITTED);
        var all = files.page(query, null, 10_000).rows();
        assertThat(all).extracting(RetentionFile::application).contains(application);

        var first = files.page(query, null, 1);
        assertThat(first.rows()).containsExactly(all.getFirst());
        first.next()
                .ifPresent(next -> assertThat(files.page(query, next, 1).rows()).containsExactly(all.get(1)));
    }

    private RelationshipEndOutcome ended(LocalDate day) {
        return People.as(
                Role.COMPLIANCE,
                null,
                "compliance",
                () -> keeping.relationshipEnded(application, day, file().version()));
    }

    private void look() {
        papers.forEach(paper -> fixtures.asOperator(provider, () -> viewing.thumbnail(paper.id())));
    }

    private void plantDerived() {
        var paper = papers.getFirst().id();
        jdbc.sql("delete from document_reading where document = ?")
                .param(bytes(paper))
                .update();
        jdbc.sql("""
                        insert into document_reading (document, owner_kind, owner_id, kind, state, tries, changed_at)
                        values (?, 'application', ?, 'BUSINESS_LICENCE', 'READ', 1, now(6))""").params(bytes(paper), application.toString()).update();
        jdbc.sql("""
                        insert into merchant_picture (document_id, variant, application_id, provider_id, hash, band_0, band_1,
                            band_2, band_3) values (?, 0, ?, ?, 1, 0, 0, 0, 1)""").params(bytes(paper), application.value(), bytes(paper)).update();
        assertThat(rows("merchant_picture", "document_id")).isEqualTo(1);
    }

    private void withdraw() {
        fixtures.asOperator(provider, () -> {
            onboarding.withdraw(new WithdrawApplication(application, fixtures.version(application), "Given up"));
            return true;
        });
    }

    private void shredIn(Duration time) {
        var due = new DueShredding(files, shredding, beside, transactions, Clock.offset(clock, time));
        system.run(due::shredDue);
    }

    private void hold(String reason) {
        asCompliance(() -> keeping.hold(application, reason));
    }

    private void release(String reason) {
        var hold = holds().stream()
                .filter(each -> each.reason().equals(reason))
                .findFirst()
                .orElseThrow();
        asCompliance(() -> keeping.release(application, hold.id(), "Over"));
    }

    private List<RetentionHold> holds() {
        return People.as(Role.COMPLIANCE, null, "compliance", () -> reading.holds(application));
    }

    private static void asCompliance(Runnable work) {
        People.as(Role.COMPLIANCE, null, "compliance", () -> {
            work.run();
            return true;
        });
    }

    private RetentionFile file() {
        return files.find(application).orElseThrow();
    }

    private List<byte[]> kept(String column) {
        return jdbc.sql("select id from document where owner_id = ? and " + column + " is not null")
                .param(application.toString())
                .query((row, number) -> row.getBytes(1))
                .list();
    }

    private int rows(String table, String column) {
        return jdbc.sql("select count(*) from " + table + " where " + column + " in (:papers)")
                .param("papers", papers.stream().map(each -> bytes(each.id())).toList())
                .query(Integer.class)
                .single();
    }

    private long filesInStore() throws IOException {
        var ids = papers.stream().map(each -> each.id() + ".").toList();
        try (var all = Files.walk(store)) {
            return all.filter(file -> ids.stream()
                            .anyMatch(id -> file.getFileName().toString().startsWith(id)))
                    .count();
        }
    }

    private static byte[] bytes(DocumentId document) {
        return BinaryIds.bytes(document.value());
    }
}
