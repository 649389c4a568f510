package org.partnerportal.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerportal.PortalTest;
import org.partnerportal.antivirus.ScannerDouble;
import org.partnerportal.antivirus.ScannerDouble.Day;
import org.partnerportal.antivirus.VirusScan;
import org.partnerportal.fileformat.Inspection;
import org.partnerportal.fileformat.SampleFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PortalTest
@RecordApplicationEvents
@WithMockUser(username = "anna", roles = "PROVIDER_STAFF")
class ScannedIntakeTests {

    private static final String FIELD = "subject_info.business_license_info.license_copy";

    @Autowired
    private RowRing ring;

    @Autowired
    private DocumentKeys keys;

    @Autowired
    private Inspection inspection;

    @Autowired
    private Registration registration;

    @Autowired
    private Documents documents;

    @Autowired
    private ApplicationEvents events;

    @TempDir
    private Path root;

    private final ReceiveDocument command = new ReceiveDocument(
            DrawerOwnership.drawer("anna", DocumentId.random().toString()), FIELD, "a.jpg", null);

    @Test
    void takesWhatTheScannerFindsNothingIn() throws IOException {
        assertThat(receive(Day.GOOD, SampleFiles.picture(61))).isInstanceOf(IntakeOutcome.Stored.class);
    }

    @Test
    void keepsNothingOfAnInfectedFileAndRecordsWhoHandedItIn() throws IOException {
        assertThat(receive(Day.GOOD, infected())).isEqualTo(new IntakeOutcome.Refused(RefusalReason.INFECTED));

        assertNothingIsLeft();
        assertThat(events.stream(InfectedFileRefused.class))
                .containsExactly(new InfectedFileRefused(command.owner(), FIELD, "a.jpg", "Eicar-Test_Signature_"));
    }

    @Test
    void takesNothingWhileTheScannerIsAwayAndSaysSo() throws IOException {
        assertThat(receive(Day.HANGS_UP, SampleFiles.picture(62)))
                .isEqualTo(new IntakeOutcome.Refused(RefusalReason.SCANNER_AWAY));
        assertNothingIsLeft();
    }

    @Test
    void saysSoWhereTheScannerTakesNoFileThisLarge() throws IOException {
        assertThat(receive(Day.SMALL, SampleFiles.picture(63)))
                .isEqualTo(new IntakeOutcome.Refused(RefusalReason.TOO_LARGE_TO_SCAN));
        assertNothingIsLeft();
    }

    private void assertNothingIsLeft() {
        assertThat(new StoreFolder(root).files()).isEmpty();
        assertThat(documents.current(command.owner())).isEmpty();
    }

    private IntakeOutcome receive(Day day, byte[] bytes) throws IOException {
        try (var scanner = new ScannerDouble(day)) {
            var examination = new Examination(
                    new VirusScan(scanner.address(), Duration.ofSeconds(5), VirusScan.WhenAway.REFUSE), inspection);
            return new DocumentIntake(ring, keys, new LocalFolder(root), examination, registration)
                    .receive(command, new ByteArrayInputStream(bytes));
        }
    }

    private static byte[] infected() {
        return SampleFiles.join(SampleFiles.picture(64), ScannerDouble.EICAR.getBytes(StandardCharsets.ISO_8859_1));
    }
}
