package org.partnerportal.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.Task;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerportal.PortalTest;
import org.partnerportal.fileformat.SampleFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@PortalTest
@WithMockUser(username = "anna", roles = "PROVIDER_STAFF")
class OrphanSweepTests {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    @Autowired
    private RowRing ring;

    @Autowired
    private DocumentKeys keys;

    @Autowired
    private Examination examination;

    @Autowired
    private Registration registration;

    @Autowired
    private Documents documents;

    @Autowired
    private List<Task<?>> jobs;

    @TempDir
    private Path root;

    private LocalFolder store;
    private OrphanSweep sweep;

    @BeforeEach
    void storeInAFolderOfItsOwn() throws IOException {
        store = new LocalFolder(root);
        sweep = new OrphanSweep(store, documents, Clock.fixed(NOW, ZoneOffset.UTC));
        age(stored(), Duration.ofDays(1));
    }

    @Test
    void removesWhatAnUploadLeftThatDiedWhileWriting() throws IOException {
        var before = files();
        var left = killedWhileWriting();
        age(left, Duration.ofHours(2));

        assertThat(sweep.sweep()).isEqualTo(1);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void removesAFileWhoseRowWasNeverWritten() throws IOException {
        var before = files();
        var left = killedBeforeTheRow();
        age(left, Duration.ofHours(2));

        assertThat(sweep.sweep()).isEqualTo(1);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void leavesAloneWhatMayStillBeOnItsWay() throws IOException {
        age(killedWhileWriting(), Duration.ofMinutes(59));
        age(killedBeforeTheRow(), Duration.ofMinutes(59));
        var before = files();

        assertThat(sweep.sweep()).isZero();
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void nothingIsThereBeforeTheFirstDocument() throws IOException {
        assertThat(new LocalFolder(root.resolve("new")).sweep(NOW, ids -> Set.of()))
                .isZero();
    }

    @Test
    void isAJobOfEveryNight() {
        assertThat(jobs).extracting(Task::getName).contains("document-orphan-sweep");
    }

    private Path stored() throws IOException {
        var command = new ReceiveDocument(
                DrawerOwnership.drawer("anna", DocumentId.random().toString()), "license_copy", "a.jpg", null);
        var outcome = new DocumentIntake(ring, keys, store, examination, registration)
                .receive(command, new ByteArrayInputStream(SampleFiles.picture(41)));
        return new StoreFolder(root)
                .original(((IntakeOutcome.Stored) outcome).document().id());
    }

    private Path killedWhileWriting() throws IOException {
        var before = files();
        var name = BlobName.original(DocumentId.random());
        store.begin(name).sink().write(new byte[] {1, 2, 3});
        return files().stream()
                .filter(file -> !before.contains(file))
                .findFirst()
                .orElseThrow();
    }

    private Path killedBeforeTheRow() throws IOException {
        var name = BlobName.original(DocumentId.random());
        try (var pending = store.begin(name)) {
            pending.sink().write(new byte[] {1, 2, 3});
            pending.commit();
        }
        return store.path(name);
    }

    private Set<Path> files() {
        return new StoreFolder(root).files();
    }

    private static void age(Path file, Duration age) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(NOW.minus(age)));
    }
}
