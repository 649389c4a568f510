package org.partnerportal.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.partnerportal.reliability.DoomedPortal.count;
import static org.partnerportal.reliability.DoomedPortal.killedAt;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.partnerportal.FolderPortal;
import org.partnerportal.document.DocumentId;
import org.partnerportal.document.DocumentsOnDisk;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.reliability.Said.What;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A server is killed three times: in the middle of an upload, of a submission, and when a document has just come in.
/// The portal that is started after that must have everything that was acknowledged, and nothing half done.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledServerIT {

    // A dead server's jobs are taken over soon, so that the test need not wait as long as an operator would.
    private static final List<String> SOON = List.of("--db-scheduler.heartbeat-interval=1s");

    private final List<Said> said = new ArrayList<>();
    private Path folder;
    private FolderPortal portal;
    private DocumentsOnDisk documents;
    private JdbcClient jdbc;

    @BeforeAll
    @Timeout(value = 4, unit = TimeUnit.MINUTES)
    void killThreeTimes(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path empty) throws Exception {
        folder = empty;
        said.addAll(killedAt(folder, heard -> count(heard, What.HALF) > 0 && count(heard, What.SUBMITTED) > 5));
        said.addAll(killedAt(folder, heard -> count(heard, What.SUBMITTING) > 15));
        said.addAll(killedAt(folder, heard -> count(heard, What.ARRIVED) > 2));
        portal = FolderPortal.started(folder, words -> {}, SOON);
        documents = new DocumentsOnDisk(portal.context(), FolderPortal.documents(folder));
        jdbc = portal.bean(JdbcClient.class);
    }

    @AfterAll
    void stop() {
        portal.close();
    }

    @Test
    void everyAcknowledgedDocumentIsThereAndWhole() {
        assertThat(acknowledged(What.STORED))
                .isNotEmpty()
                .allSatisfy(stored -> assertThat(documents.intact(
                                DocumentId.parse(stored.detail(0)).orElseThrow()))
                        .contains(stored.detail(1)));
    }

    @Test
    void noDocumentIsHalf() {
        assertThat(documents.rows())
                .isNotEmpty()
                .allSatisfy(id -> assertThat(documents.intact(id)).isPresent());
    }

    @Test
    void whatUploadsLeftIsSweptAway() {
        assertThat(documents.anythingUnfinished())
                .as("the upload that was cut off")
                .isTrue();

        assertThat(documents.sweepLater()).isPositive();

        assertThat(documents.anythingUnfinished()).isFalse();
        assertThat(documents.files()).isEqualTo(documents.rows().size());
    }

    @Test
    void everyAcknowledgedSubmissionIsThere() {
        assertThat(acknowledged(What.SUBMITTED))
                .isNotEmpty()
                .allSatisfy(submitted -> assertThat(
                                number("select revision from merchant_application where id = ?", submitted.detail(0)))
                        .isEqualTo(1));
    }

    @Test
    void noApplicationIsHalfSubmitted() {
        assertThat(applications()).isNotEmpty().allSatisfy(id -> {
            var revision = number("select revision from merchant_application where id = ?", id);
            assertThat(List.of(
                            number("select count(*) from application_revision where application_id = ?", id),
                            number(
                                    "select count(*) from application_step where application_id = ? and to_status = 'SUBMITTED'",
                                    id),
                            number(
                                    "select count(*) from audit_record where subject_id = ? and action = 'onboarding.moved.SUBMITTED'",
                                    id),
                            number("select status <> 'DRAFT' from merchant_application where id = ?", id)))
                    .containsOnly(revision);
        });
    }

    @Test
    void everySubmittedApplicationComesToItsReviewer() {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(jdbc.sql("select distinct status from merchant_application where revision > 0")
                                        .query(String.class)
                                        .list())
                                .containsExactly("IN_REVIEW"));
        assertThat(jdbc.sql("select count(*) from review_case")
                        .query(Long.class)
                        .single())
                .isEqualTo(jdbc.sql("select count(*) from merchant_application where revision > 0")
                        .query(Long.class)
                        .single());
    }

    @Test
    void nothingTypedIsLost() {
        var last = acknowledged(What.SAVED).stream()
                .collect(Collectors.toMap(saved -> saved.detail(0), saved -> saved.detail(1), (one, next) -> next));
        assertThat(last)
                .hasSize(3)
                .allSatisfy((id, name) -> assertThat(typedLast(id))
                        .as("the name that was saved last, or the one that was just being saved")
                        .isGreaterThanOrEqualTo(numberIn(name)));
    }

    private List<Said> acknowledged(What what) {
        return said.stream().filter(each -> each.what() == what).toList();
    }

    private List<MerchantApplicationId> applications() {
        return jdbc.sql("select id from merchant_application")
                .query((row, number) -> new MerchantApplicationId(row.getLong(1)))
                .list();
    }

    private int number(String sql, Object id) {
        return jdbc.sql(sql)
                .param(id.toString())
                .query((row, number) -> row.getInt(1))
                .single();
    }

    private int typedLast(String id) {
        return numberIn(Typed.name(portal.context(), id));
    }

    private static int numberIn(String name) {
        return Integer.parseInt(name.replaceAll("\\D", ""));
    }
}
