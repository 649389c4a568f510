package org.partnerportal.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.access.SystemActor;
import org.partnerportal.document.DocumentId;
import org.partnerportal.document.DocumentIntake;
import org.partnerportal.document.DocumentNotFound;
import org.partnerportal.document.DocumentPictures;
import org.partnerportal.document.DocumentViewed;
import org.partnerportal.document.DocumentViewing;
import org.partnerportal.document.DrawerOwnership;
import org.partnerportal.document.IntakeOutcome;
import org.partnerportal.document.ReceiveDocument;
import org.partnerportal.ocr.Engines;
import org.partnerportal.ocr.OcrEngine;
import org.partnerportal.papers.DrawnPaper;
import org.partnerportal.papers.PaperField;
import org.partnerportal.papers.PaperKind;
import org.partnerportal.papers.PaperPress;
import org.partnerportal.papers.PaperReader;
import org.partnerportal.papers.ReadValue;
import org.partnerportal.picturequality.QualityFlaw;
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.shared.Subject;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionOperations;

@PortalTest
@RecordApplicationEvents
@WithMockUser(username = "anna", roles = "PROVIDER_STAFF")
class DocumentReadingsTests {

    private static final String LICENCE = "subject_info.business_license_info.license_copy";
    private static final String ID_CARD = "subject_info.identity_info.id_card_info.id_card_copy";

    @Autowired
    private DocumentIntake intake;

    @Autowired
    private DocumentViewing viewing;

    @Autowired
    private DocumentReadings readings;

    @Autowired
    private Readings kept;

    @Autowired
    private DocumentReader reader;

    @Autowired
    private DocumentPictures pictures;

    @Autowired
    private PaperReader papers;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private ApplicationEventPublisher publisher;

    @Autowired
    private SystemActor system;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private SchedulerClient jobs;

    @Autowired
    private ApplicationEvents events;

    private final Subject drawer =
            DrawerOwnership.drawer("anna", UUID.randomUUID().toString());
    private final PaperPress press = new PaperPress(new Random(7));

    @Test
    void keepsWhatALicenceSaysSealedAndSaysThatItWasRead() throws IOException {
        var licence = press.print(PaperKind.BUSINESS_LICENCE);
        var document = handedIn(LICENCE, licence, null);

        read(document);

        var reading = only();
        assertThat(reading.state()).isEqualTo(ReadingState.READ);
        assertThat(reading.field().value()).isEqualTo(LICENCE);
        assertThat(value(reading, PaperField.CREDIT_CODE))
                .isEqualTo(licence.says().get(PaperField.CREDIT_CODE));
        assertThat(content(document))
                .doesNotContain(
                        licence.says().getOrDefault(PaperField.CREDIT_CODE, "").substring(4));
    }

    @Test
    void readsAnIdCardAsOne() throws IOException {
        var card = press.print(PaperKind.ID_CARD_PORTRAIT);
        var document = handedIn(ID_CARD, card, null);

        read(document);

        assertThat(value(only(), PaperField.ID_NUMBER)).isEqualTo(card.says().get(PaperField.ID_NUMBER));
    }

    @Test
    void warnsOfTheOtherSideOfACardAndOnlyOfThat() throws IOException {
        var emblem = handedIn(ID_CARD, press.print(PaperKind.ID_CARD_EMBLEM), null);
        read(emblem);
        assertThat(viewing.find(emblem).orElseThrow().flaws()).containsExactly(QualityFlaw.WRONG_SIDE);

        var portrait = handedIn(ID_CARD, press.print(PaperKind.ID_CARD_PORTRAIT), emblem);
        read(portrait);
        assertThat(viewing.find(portrait).orElseThrow().flaws()).isEmpty();
    }

    @Test
    void readsNothingOfOtherDocuments() throws IOException {
        handedIn("subject_info.certificate_info.cert_copy", press.print(PaperKind.BUSINESS_LICENCE), null);

        assertThat(readings.of(drawer)).isEmpty();
    }

    @Test
    void forgetsWhatWasReadWithItsDocument() throws IOException {
        var first = handedIn(LICENCE, press.print(PaperKind.BUSINESS_LICENCE), null);
        read(first);
        var second = handedIn(LICENCE, press.print(PaperKind.BUSINESS_LICENCE), first);

        assertThat(kept.of(List.of(first))).isEmpty();

        intake.remove(second);

        assertThat(kept.of(List.of(second))).isEmpty();
        assertThat(readings.of(drawer)).isEmpty();
    }

    @Test
    void anothersReadingsDoNotExist() throws IOException {
        var document = handedIn(LICENCE, press.print(PaperKind.BUSINESS_LICENCE), null);
        read(document);
        var value = only().values().getFirst();
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("berta", "", "ROLE_PROVIDER_STAFF"));

        assertThatThrownBy(() -> readings.of(drawer)).isInstanceOf(DocumentNotFound.class);
        assertThatThrownBy(() -> readings.cutout(document, value)).isInstanceOf(DocumentNotFound.class);
    }

    @Test
    void showsThePlaceUprightAndWritesDownThatSomebodyLooked() throws IOException {
        var document = handedIn(LICENCE, press.print(PaperKind.BUSINESS_LICENCE), null);
        read(document);
        var value = only().values().getFirst();

        var cutout = ImageIO.read(new ByteArrayInputStream(readings.cutout(document, value)));

        assertThat(cutout.getWidth()).isGreaterThan(2 * cutout.getHeight());
        assertThat(events.stream(DocumentViewed.class)).hasSize(1);
    }

    @Test
    void saysThatThisMachineCannotRead() {
        var document = awaited();

        with(Engines.unavailable(), document);

        assertThat(state(document)).isEqualTo(ReadingState.UNAVAILABLE);
    }

    @Test
    void readsAfterAllWhatCameBeforeThisMachineCouldRead() {
        var document = awaited();
        with(Engines.unavailable(), document);

        unread(Engines.unavailable()).readAfterAll();
        assertThat(state(document)).isEqualTo(ReadingState.UNAVAILABLE);
        assertThat(due(document)).isEmpty();

        unread(Engines.failing()).readAfterAll();
        assertThat(state(document)).isEqualTo(ReadingState.WAITING);
        assertThat(due(document)).hasSize(1);
    }

    @Test
    void readsAsMuchLaterAsIsConfigured() throws IOException {
        var before = clock.instant();

        var document = handedIn(LICENCE, press.print(PaperKind.BUSINESS_LICENCE), null);

        assertThat(due(document))
                .singleElement()
                .satisfies(due -> assertThat(due).isAfterOrEqualTo(before.plus(Duration.ofHours(1))));
    }

    @Test
    void givesUpAfterTheThirdFailure() throws IOException {
        var document = handedIn("elsewhere", press.print(PaperKind.ID_CARD_EMBLEM), null);
        kept.await(document, drawer, PaperKind.ID_CARD_EMBLEM, Instant.EPOCH);

        assertThatThrownBy(() -> with(Engines.failing(), document)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> with(Engines.failing(), document)).isInstanceOf(IllegalStateException.class);
        assertThat(state(document)).isEqualTo(ReadingState.WAITING);
        with(Engines.failing(), document);

        assertThat(state(document)).isEqualTo(ReadingState.UNREADABLE);
    }

    @Test
    void triesNoPictureForEverThatKillsTheMachine() {
        var document = awaited();
        for (var killed = 0; killed < 3; killed++) {
            kept.begin(document);
        }

        read(document);

        assertThat(state(document)).isEqualTo(ReadingState.UNREADABLE);
    }

    @Test
    void readsOnceHoweverOftenTheJobRuns() {
        var document = awaited();
        kept.end(document, ReadingState.READ, List.<ReadValue>of(), Instant.EPOCH);

        read(document);

        assertThat(state(document)).isEqualTo(ReadingState.READ);
        assertThat(events.stream(DocumentRead.class)).isEmpty();
    }

    private DocumentId awaited() {
        var document = new DocumentId(UUID.randomUUID());
        kept.await(document, drawer, PaperKind.ID_CARD_EMBLEM, Instant.EPOCH);
        return document;
    }

    private void read(DocumentId document) {
        system.run(() -> reader.read(document));
    }

    private void with(OcrEngine engine, DocumentId document) {
        var other = new DocumentReader(kept, pictures, engine, papers, transactions, publisher, clock);
        system.run(() -> other.read(document));
    }

    private UnreadPapers unread(OcrEngine engine) {
        return new UnreadPapers(kept, engine, jobs, transactions, clock);
    }

    private List<Instant> due(DocumentId document) {
        return jobs.getScheduledExecutionsForTask("recognition-read").stream()
                .filter(job -> job.getTaskInstance().getId().equals(document.toString()))
                .map(ScheduledExecution::getExecutionTime)
                .toList();
    }

    private DocumentReading only() {
        var all = readings.of(drawer);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private ReadingState state(DocumentId document) {
        return kept.of(List.of(document)).getFirst().state();
    }

    private static String value(DocumentReading reading, PaperField field) {
        return reading.values().stream()
                .filter(value -> value.field() == field)
                .map(ReadValue::value)
                .findFirst()
                .orElse("");
    }

    private String content(DocumentId document) {
        return jdbc.sql("select content from document_reading where document = ?")
                .param(BinaryIds.bytes(document.value()))
                .query((row, number) -> new String(row.getBytes(1), StandardCharsets.ISO_8859_1))
                .single();
    }

    private DocumentId handedIn(String field, DrawnPaper paper, @Nullable DocumentId replaces) throws IOException {
        var outcome = intake.receive(
                new ReceiveDocument(drawer, field, "a.png", replaces), new ByteArrayInputStream(png(paper.picture())));
        return ((IntakeOutcome.Stored) outcome).document().id();
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }
}
