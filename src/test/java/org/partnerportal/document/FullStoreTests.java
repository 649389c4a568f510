package org.partnerportal.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerportal.PortalTest;
import org.partnerportal.fileformat.SampleFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@PortalTest
@WithMockUser(username = "anna", roles = "PROVIDER_STAFF")
class FullStoreTests {

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

    @TempDir
    private Path root;

    private final ReceiveDocument command = new ReceiveDocument(
            DrawerOwnership.drawer("anna", DocumentId.random().toString()), "license_copy", "a.jpg", null);

    @Test
    void aDiskThatFillsUpWhileWritingIsToldAndLosesNothing() throws IOException {
        var store = new LocalFolder(root);
        var kept = receive(store, SampleFiles.picture(31));
        var before = new StoreFolder(root).files();

        assertThat(receive(new FullStore(store, 1000, false), SampleFiles.picture(32)))
                .isEqualTo(new IntakeOutcome.Refused(RefusalReason.STORE_FULL));

        assertThat(kept).isInstanceOf(IntakeOutcome.Stored.class);
        assertThat(new StoreFolder(root).files()).isEqualTo(before);
        assertThat(documents.current(command.owner())).hasSize(1);
    }

    @Test
    void aDiskThatIsFullOnlyWhenForcedIsToldToo() throws IOException {
        var store = new FullStore(new LocalFolder(root), Integer.MAX_VALUE, true);

        assertThat(receive(store, SampleFiles.picture(33)))
                .isEqualTo(new IntakeOutcome.Refused(RefusalReason.STORE_FULL));

        assertThat(new StoreFolder(root).files()).isEmpty();
        assertThat(documents.current(command.owner())).isEmpty();
    }

    private IntakeOutcome receive(DocumentStore store, byte[] bytes) throws IOException {
        return new DocumentIntake(ring, keys, store, examination, registration)
                .receive(command, new ByteArrayInputStream(bytes));
    }

    /// A store on a disk with room for so many bytes, or one that finds out only when it forces them out.
    private record FullStore(DocumentStore store, int room, boolean whenForced) implements DocumentStore {

        @Override
        public PendingBlob begin(BlobName name) throws IOException {
            return new FullBlob(store.begin(name), room, whenForced);
        }

        @Override
        public SeekableByteChannel open(BlobName name) throws IOException {
            return store.open(name);
        }

        @Override
        public void delete(BlobName name) throws IOException {
            store.delete(name);
        }

        @Override
        public int sweep(Instant moment, UnaryOperator<Set<DocumentId>> known) throws IOException {
            return store.sweep(moment, known);
        }
    }

    private record FullBlob(PendingBlob blob, int room, boolean whenForced) implements PendingBlob {

        @Override
        public OutputStream sink() {
            return new FilterOutputStream(blob.sink()) {
                private int left = room;

                @Override
                public void write(byte[] bytes, int offset, int length) throws IOException {
                    left -= length;
                    if (left < 0) {
                        throw full();
                    }
                    out.write(bytes, offset, length);
                }
            };
        }

        @Override
        public void force() throws IOException {
            if (whenForced) {
                throw full();
            }
            blob.force();
        }

        @Override
        public SeekableByteChannel readBack() throws IOException {
            return blob.readBack();
        }

        @Override
        public void commit() throws IOException {
            blob.commit();
        }

        @Override
        public void close() throws IOException {
            blob.close();
        }

        private static IOException full() {
            return new IOException("No space left on device");
        }
    }
}
