package org.partnerportal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.access.SystemActor;
import org.partnerportal.fileformat.SampleFiles;
import org.partnerportal.picturequality.QualityFlaw;
import org.partnerportal.shared.Subject;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PortalTest
@RecordApplicationEvents
@WithMockUser(username = "anna", roles = "PROVIDER_STAFF")
class PictureWarningsTests {

    private static final String LICENCE = "subject_info.business_license_info.license_copy";
    private static final String VIDEO = "addition_info.legal_person_video";

    @Autowired
    private DocumentIntake intake;

    @Autowired
    private DocumentViewing viewing;

    @Autowired
    private PictureWarnings warnings;

    @Autowired
    private SystemActor system;

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private SchedulerClient jobs;

    @Autowired
    private Clock clock;

    private final Subject drawer =
            DrawerOwnership.drawer("anna", DocumentId.random().toString());

    @Test
    void warnsOfASmallPictureAndTakesItAllTheSame() throws IOException {
        var document = received(LICENCE, SampleFiles.picture("jpg", 300, 212));

        check(document);

        assertThat(flaws(document)).contains(QualityFlaw.TOO_SMALL);
        assertThat(viewing.summaries(drawer)).extracting(DocumentSummary::id).containsExactly(document);
    }

    @Test
    void tellsOfAFlawOnceHoweverOftenItIsNoticed() throws IOException {
        var document = received(LICENCE, SampleFiles.picture("jpg", 300, 212));

        check(document);
        check(document);
        system.run(() -> warnings.note(document, Set.of(QualityFlaw.WRONG_SIDE)));

        assertThat(events.stream(PictureChecked.class)).hasSize(2);
        assertThat(flaws(document)).contains(QualityFlaw.TOO_SMALL, QualityFlaw.WRONG_SIDE);
    }

    @Test
    void saysNothingOfVideosAndOfWhatIsGone() throws IOException {
        check(received(VIDEO, SampleFiles.video()));
        check(DocumentId.random());

        assertThat(events.stream(PictureChecked.class)).isEmpty();
    }

    @Test
    void ordersTheCheckWithTheDocumentForAsMuchLaterAsIsConfigured() throws IOException {
        var before = clock.instant();
        var document = received(LICENCE, SampleFiles.picture("jpg", 300, 212));

        assertThat(jobs.getScheduledExecutionsForTask("document-check"))
                .filteredOn(job -> job.getTaskInstance().getId().equals(document.toString()))
                .singleElement()
                .satisfies(
                        job -> assertThat(job.getExecutionTime()).isAfterOrEqualTo(before.plus(Duration.ofHours(1))));
    }

    @Test
    void isNoBusinessOfAPerson() throws IOException {
        var document = received(LICENCE, SampleFiles.picture("jpg", 300, 212));

        assertThatThrownBy(() -> warnings.check(document)).isInstanceOf(AccessDeniedException.class);
    }

    private void check(DocumentId document) {
        system.run(() -> warnings.check(document));
    }

    private Set<QualityFlaw> flaws(DocumentId document) {
        return viewing.find(document).orElseThrow().flaws();
    }

    private DocumentId received(String field, byte[] bytes) throws IOException {
        var outcome = intake.receive(
                new ReceiveDocument(drawer, field, "picture.jpg", null), new ByteArrayInputStream(bytes));
        return ((IntakeOutcome.Stored) outcome).document().id();
    }
}
