package org.partnerportal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.access.SystemActor;
import org.partnerportal.antivirus.ScannerDouble;
import org.partnerportal.antivirus.ScannerDouble.Day;
import org.partnerportal.antivirus.VirusScan;
import org.partnerportal.document.LaterScan.Round;
import org.partnerportal.fileformat.Inspection;
import org.partnerportal.fileformat.SampleFiles;
import org.partnerportal.shared.Subject;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionOperations;

@PortalTest
@RecordApplicationEvents
@WithMockUser(username = "anna", roles = "PROVIDER_STAFF")
class LaterScanTests {

    private static final String LICENCE = "subject_info.business_license_info.license_copy";
    private static final String VIDEO = "addition_info.legal_person_video";

    @Autowired
    private RowRing ring;

    @Autowired
    private DocumentKeys keys;

    @Autowired
    private DocumentStore store;

    @Autowired
    private Inspection inspection;

    @Autowired
    private Registration registration;

    @Autowired
    private Documents documents;

    @Autowired
    private SealedFiles files;

    @Autowired
    private DocumentViewing viewing;

    @Autowired
    private DocumentPictures pictures;

    @Autowired
    private PictureWarnings warnings;

    @Autowired
    private SystemActor system;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private ApplicationEventPublisher publisher;

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private JdbcClient jdbc;

    private final Subject drawer =
            DrawerOwnership.drawer("anna", DocumentId.random().toString());

    @BeforeEach
    void nothingWaits() {
        jdbc.sql("update document set scan = 'CLEAR' where scan = 'WAITING'").update();
    }

    @Test
    void marksWhatIsTakenWhileTheScannerIsAway() throws IOException {
        var document = received(Day.HANGS_UP, LICENCE, SampleFiles.picture(71));

        assertThat(stateOf(document)).isEqualTo(ScanState.WAITING);
        assertThat(viewing.rendition(document, 1).size()).isPositive();
    }

    @Test
    void marksNothingThatWasScannedOrWhereThereIsNoScanner() throws IOException {
        assertThat(stateOf(received(Day.GOOD, LICENCE, SampleFiles.picture(72))))
                .isEqualTo(ScanState.CLEAR);

        var none = new VirusScan("", Duration.ofSeconds(1), VirusScan.WhenAway.ACCEPT);

        assertThat(stateOf(received(none, LICENCE, SampleFiles.picture(73)))).isEqualTo(ScanState.CLEAR);
        assertThat(later(none).round()).isEqualTo(Round.DONE);
    }

    @Test
    void findsNothingInACleanFileLaterAndSaysSoOnce() throws IOException {
        var document = received(Day.HANGS_UP, LICENCE, SampleFiles.picture(74));

        assertThat(round(Day.GOOD)).isEqualTo(Round.DONE);
        assertThat(round(Day.GOOD)).isEqualTo(Round.DONE);

        assertThat(stateOf(document)).isEqualTo(ScanState.CLEAR);
        assertThat(events.stream(DocumentScanned.class))
                .containsExactly(new DocumentScanned(drawer, document, LICENCE, "a.jpg", ScanState.CLEAR, null));
    }

    @Test
    void waitsOnWhileTheScannerStaysAway() throws IOException {
        var document = received(Day.HANGS_UP, LICENCE, SampleFiles.picture(75));

        assertThat(round(Day.HANGS_UP)).isEqualTo(Round.AWAY);

        assertThat(stateOf(document)).isEqualTo(ScanState.WAITING);
    }

    @Test
    void shutsAwayAPictureInWhichAVirusIsFound() throws IOException {
        var document = received(Day.HANGS_UP, LICENCE, infected(SampleFiles.picture(76)));
        viewing.rendition(document, 1).content().close();

        round(Day.GOOD);

        assertThat(stateOf(document)).isEqualTo(ScanState.INFECTED);
        assertThatThrownBy(() -> viewing.rendition(document, 1)).isInstanceOf(DocumentQuarantined.class);
        assertThatThrownBy(() -> viewing.thumbnail(document)).isInstanceOf(DocumentQuarantined.class);
        system.run(
                () -> assertThatThrownBy(() -> pictures.firstPage(document)).isInstanceOf(DocumentQuarantined.class));
        system.run(() -> warnings.check(document));
        assertThat(viewing.whyNotShown(document)).contains("error.document.quarantined");
        assertThat(events.stream(DocumentScanned.class))
                .extracting(DocumentScanned::action, DocumentScanned::virus)
                .containsExactly(tuple("document.scanned-infected", "Eicar-Test_Signature_"));
    }

    @Test
    void handsOutNoVideoInWhichAVirusIsFound() throws IOException {
        var document = received(Day.HANGS_UP, VIDEO, infected(SampleFiles.video()));
        viewing.download(document).file().content().close();

        round(Day.GOOD);

        assertThatThrownBy(() -> viewing.download(document)).isInstanceOf(DocumentQuarantined.class);
        assertThatThrownBy(() -> viewing.rendition(document, 1)).isInstanceOf(DocumentQuarantined.class);
        assertThat(viewing.whyNotShown(document)).contains("error.document.quarantined");
    }

    @Test
    void scansTheOthersThoughOneIsTooLargeOrNoLongerThere() throws IOException {
        var gone = received(Day.HANGS_UP, LICENCE, SampleFiles.picture(77));
        var clean = received(Day.HANGS_UP, LICENCE, SampleFiles.picture(78));
        store.delete(BlobName.original(gone));

        assertThat(round(Day.GOOD)).isEqualTo(Round.DONE);

        assertThat(stateOf(gone)).isEqualTo(ScanState.UNSCANNABLE);
        assertThat(stateOf(clean)).isEqualTo(ScanState.CLEAR);

        var large = received(Day.HANGS_UP, LICENCE, SampleFiles.picture(79));
        assertThat(round(Day.SMALL)).isEqualTo(Round.DONE);
        assertThat(stateOf(large)).isEqualTo(ScanState.UNSCANNABLE);
    }

    @Test
    void scansTheOthersThoughOneWasDestroyedMeanwhileAndOneNoLongerOpens() throws IOException {
        var destroyed = received(Day.HANGS_UP, LICENCE, SampleFiles.picture(82));
        var locked = received(Day.HANGS_UP, LICENCE, SampleFiles.picture(83));
        var clean = received(Day.HANGS_UP, LICENCE, SampleFiles.picture(84));
        documents.markDestroyed(destroyed, Instant.EPOCH, RetentionBasis.NEVER_SUBMITTED);
        jdbc.sql("update document set wrapped_key = reverse(wrapped_key) where id = ?")
                .param(locked.bytes())
                .update();

        assertThat(round(Day.GOOD)).isEqualTo(Round.DONE);

        assertThat(stateOf(locked)).isEqualTo(ScanState.UNSCANNABLE);
        assertThat(stateOf(clean)).isEqualTo(ScanState.CLEAR);
        assertThat(events.stream(DocumentScanned.class))
                .extracting(DocumentScanned::document)
                .containsExactlyInAnyOrder(locked, clean);
    }

    @Test
    void isReplacedByACleanCopyAsAnyOtherDocument() throws IOException {
        var document = received(Day.HANGS_UP, LICENCE, infected(SampleFiles.picture(80)));
        round(Day.GOOD);

        try (var scanner = new ScannerDouble(Day.GOOD)) {
            var outcome = intake(lenient(scanner))
                    .receive(
                            new ReceiveDocument(drawer, LICENCE, "b.jpg", document),
                            new ByteArrayInputStream(SampleFiles.picture(81)));
            assertThat(outcome).isInstanceOf(IntakeOutcome.Stored.class);
        }
        assertThat(viewing.summaries(drawer)).extracting(DocumentSummary::scan).containsExactly(ScanState.CLEAR);
    }

    private ScanState stateOf(DocumentId document) {
        return viewing.find(document).orElseThrow().scan();
    }

    private DocumentId received(Day day, String field, byte[] bytes) throws IOException {
        try (var scanner = new ScannerDouble(day)) {
            return received(lenient(scanner), field, bytes);
        }
    }

    private DocumentId received(VirusScan scan, String field, byte[] bytes) throws IOException {
        var outcome = intake(scan)
                .receive(new ReceiveDocument(drawer, field, "a.jpg", null), new ByteArrayInputStream(bytes));
        return ((IntakeOutcome.Stored) outcome).document().id();
    }

    private DocumentIntake intake(VirusScan scan) {
        return new DocumentIntake(ring, keys, store, new Examination(scan, inspection), registration);
    }

    private Round round(Day day) throws IOException {
        try (var scanner = new ScannerDouble(day)) {
            return later(lenient(scanner)).round();
        }
    }

    private LaterScan later(VirusScan scan) {
        return new LaterScan(documents, files, scan, transactions, publisher);
    }

    private static VirusScan lenient(ScannerDouble scanner) {
        return new VirusScan(scanner.address(), Duration.ofSeconds(5), VirusScan.WhenAway.ACCEPT);
    }

    private static byte[] infected(byte[] file) {
        return SampleFiles.join(file, ScannerDouble.EICAR.getBytes(StandardCharsets.ISO_8859_1));
    }
}
