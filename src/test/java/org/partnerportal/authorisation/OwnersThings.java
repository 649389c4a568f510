package org.partnerportal.authorisation;

import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.partnerportal.access.People;
import org.partnerportal.access.Role;
import org.partnerportal.announcement.AnnouncementDesk;
import org.partnerportal.announcement.AnnouncementId;
import org.partnerportal.announcement.AnnouncementKind;
import org.partnerportal.announcement.Audience;
import org.partnerportal.announcement.Period;
import org.partnerportal.announcement.PublishAnnouncement;
import org.partnerportal.announcement.PublishOutcome;
import org.partnerportal.announcement.Wording;
import org.partnerportal.bulkboarding.BulkBoarding;
import org.partnerportal.bulkboarding.BulkImportId;
import org.partnerportal.bulkboarding.ImportState;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.credential.AddKey;
import org.partnerportal.credential.AddKeyOutcome;
import org.partnerportal.credential.ApiCredentials;
import org.partnerportal.credential.ApiKeyId;
import org.partnerportal.credential.ApiKeySummary;
import org.partnerportal.credential.KeyPairs;
import org.partnerportal.credential.Overlap;
import org.partnerportal.document.DocumentId;
import org.partnerportal.document.DocumentViewing;
import org.partnerportal.onboarding.ApplicationProgress;
import org.partnerportal.onboarding.ApplicationStatus;
import org.partnerportal.onboarding.Boarding;
import org.partnerportal.onboarding.Fixtures;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.review.CaseReading;
import org.partnerportal.review.ReviewCaseId;
import org.partnerportal.samples.SamplePacks;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.shared.Subject;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Everything two partners have that others might be after: an application at the acquirer, its papers and case, keys,
/// an announcement for them alone.
final class OwnersThings {

    private static final FieldPath PHONE = FieldPath.of("contact_info.mobile_phone");

    private final JdbcClient jdbc;
    private final Boarding boarding;
    private final MerchantApplicationId application;
    private final DocumentId document;
    private final ReviewCaseId reviewCase;
    private final ApiKeySummary key;
    private final AnnouncementId announcement;
    private final BulkImportId bulkImport;

    OwnersThings(ApplicationContext portal) {
        this(portal, new Boarding(portal));
    }

    OwnersThings(ApplicationContext portal, Boarding boarding) {
        this.boarding = boarding;
        jdbc = portal.getBean(JdbcClient.class);
        application = atAcquirer(portal);
        document = boarding.asProvider(() -> portal.getBean(DocumentViewing.class)
                .summaries(application.subject())
                .getFirst()
                .id());
        reviewCase = boarding.asReviewer(
                () -> portal.getBean(CaseReading.class).caseOf(application).orElseThrow());
        key = People.as(
                Role.PROVIDER_ADMIN, boarding.provider(), "owner", () -> key(portal.getBean(ApiCredentials.class)));
        announcement = People.as(Role.ADMIN, null, "owner", () -> announced(portal));
        bulkImport = checkedImport(portal.getBean(BulkBoarding.class));
    }

    private MerchantApplicationId atAcquirer(ApplicationContext portal) {
        var id = portal.getBean(Fixtures.class).aSubmittedApplication(boarding.provider(), SamplePacks.ENTERPRISE);
        await().until(() -> boarding.details(id).status() == ApplicationStatus.IN_REVIEW);
        return boarding.asReviewer(() -> {
            portal.getBean(ApplicationProgress.class).passToAcquirer(id);
            return id;
        });
    }

    private static ApiKeySummary key(ApiCredentials credentials) {
        credentials.makeSecret(Overlap.NONE);
        return switch (credentials.addKey(new AddKey("ours", KeyPairs.publicKey(2048), null, Overlap.NONE))) {
            case AddKeyOutcome.Added(var added) -> added;
            case AddKeyOutcome.Refused(var reason) -> throw new AssertionError(reason);
        };
    }

    private BulkImportId checkedImport(BulkBoarding imports) {
        var sheet = "business_code\nX1\n".getBytes(StandardCharsets.UTF_8);
        var id = boarding.asProvider(() -> {
            try {
                return imports.take(secret() + ".csv", new ByteArrayInputStream(sheet));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        await().until(() ->
                boarding.asProvider(() -> imports.find(id)).orElseThrow().state() == ImportState.CHECKED);
        return id;
    }

    private AnnouncementId announced(ApplicationContext portal) {
        var now = portal.getBean(Clock.class).instant();
        var outcome = portal.getBean(AnnouncementDesk.class)
                .publish(new PublishAnnouncement(
                        AnnouncementKind.NEWS,
                        Audience.CHOSEN,
                        Set.of(boarding.provider(), boarding.acquirer()),
                        new Wording(secret(), secret(), secret(), secret()),
                        false,
                        new Period(now.minusSeconds(1), now.plusSeconds(3600)),
                        null));
        return switch (outcome) {
            case PublishOutcome.Published(var id) -> id;
            case PublishOutcome.Incomplete(var problems) -> throw new AssertionError(problems);
        };
    }

    Visitor.Owner owner() {
        return new Visitor.Owner(boarding.provider(), boarding.acquirer());
    }

    MerchantApplicationId application() {
        return application;
    }

    DocumentId document() {
        return document;
    }

    /// A page's address with these things' ids in the places of its parameters.
    String address(String page) {
        return page.replace(":application", application.toString())
                .replace(":case", reviewCase.toString())
                .replace(":import", bulkImport.toString())
                .replace(":number", number())
                .replaceAll(":[a-z-]+", "1");
    }

    private String number() {
        return boarding.provider().toString().substring(24);
    }

    private String secret() {
        return "only-for-" + boarding.provider();
    }

    /// What any use case may ask for, made of these things.
    Samples samples() {
        return new Samples()
                .with(MerchantApplicationId.class, application)
                .with(DocumentId.class, document)
                .with(ReviewCaseId.class, reviewCase)
                .with(ApiKeyId.class, key.id())
                .with(AnnouncementId.class, announcement)
                .with(BulkImportId.class, bulkImport)
                .with(PartnerId.class, boarding.provider())
                .with(AccountId.class, People.account(Role.PROVIDER_OPERATOR, "owner"))
                .with(Subject.class, application.subject())
                .with(FieldPath.class, PHONE)
                .with(String.class, application.toString())
                .with(Locale.class, Locale.ENGLISH)
                .with(Instant.class, Instant.EPOCH)
                .with(InputStream.class, new ByteArrayInputStream(new byte[] {1, 2, 3}))
                .with(boolean.class, false)
                .with(int.class, 1)
                .with(long.class, boarding.details(application).version());
    }

    /// What no stranger may read anywhere. The application's number is not among them where the stranger brought it.
    List<String> canaries() {
        return Stream.of(
                        boarding.details(application).businessCode(),
                        document.toString(),
                        key.serial(),
                        secret(),
                        "SERVICE_PROVIDER " + number(),
                        "ACQUIRER " + boarding.acquirer().toString().substring(24),
                        boarding.provider().toString())
                .map(Objects::requireNonNull)
                .toList();
    }

    /// How these things are now: another text means that somebody changed one of them.
    String state() {
        var partner = BinaryIds.bytes(boarding.provider().value());
        return jdbc.sql("""
                        select concat_ws('|',
                            (select concat(status, version) from merchant_application where id = :application),
                            (select count(*) from document where owner_id = :owner),
                            (select concat(state, version) from review_case where application_id = :application),
                            (select concat(standing, version) from partner where id = :partner),
                            (select group_concat(concat(version, coalesce(revoked_at, ''))) from api_key where partner_id = :partner),
                            (select group_concat(concat(version, coalesce(revoked_at, ''))) from api_secret where partner_id = :partner),
                            (select count(*) from announcement_receipt where announcement_id = :announcement),
                            (select version from announcement where id = :announcement),
                            (select concat(state, version, stop_asked) from bulk_import where id = :import))""")
                .param("import", BinaryIds.bytes(bulkImport.value()))
                .param("application", application.value())
                .param("owner", application.toString())
                .param("partner", partner)
                .param("announcement", BinaryIds.bytes(announcement.value()))
                .query(String.class)
                .single();
    }
}
