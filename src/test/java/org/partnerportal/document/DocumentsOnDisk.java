package org.partnerportal.document;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Compares the rows of documents with what is on the disk, behind the portal's back.
public final class DocumentsOnDisk {

    private static final String ORIGINAL = ".original";

    private final ApplicationContext portal;
    private final StoreFolder folder;

    public DocumentsOnDisk(ApplicationContext portal, Path root) {
        this.portal = portal;
        this.folder = new StoreFolder(root);
    }

    /// All documents that have a row.
    public List<DocumentId> rows() {
        return portal.getBean(JdbcClient.class)
                .sql("select id from document")
                .query((row, number) -> DocumentId.of(row.getBytes(1)))
                .list();
    }

    /// The hash in the document's row, if the file opens and is what the row says.
    public Optional<String> intact(DocumentId id) {
        return portal.getBean(Documents.class)
                .find(id)
                .filter(portal.getBean(SealedFiles.class)::intact)
                .map(stored -> stored.summary().sha256());
    }

    /// How many files that were handed in there are; what was drawn of them to be read is not counted.
    public long files() {
        return folder.files().stream()
                .filter(file ->
                        file.toString().endsWith(ORIGINAL) || file.toString().endsWith(LocalFolder.UNFINISHED))
                .count();
    }

    public boolean anythingUnfinished() {
        return folder.files().stream().anyMatch(file -> file.toString().endsWith(LocalFolder.UNFINISHED));
    }

    /// Sweeps as the portal will once everything on the disk is old enough.
    public int sweepLater() {
        var later = Clock.offset(portal.getBean(Clock.class), Duration.ofHours(2));
        return new OrphanSweep(portal.getBean(DocumentStore.class), portal.getBean(Documents.class), later).sweep();
    }
}
