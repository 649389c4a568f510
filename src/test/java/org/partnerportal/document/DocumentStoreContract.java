package org.partnerportal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What every store of documents promises, whatever it is made of.
abstract class DocumentStoreContract {

    private final BlobName name = BlobName.original(DocumentId.random());

    /// The store, empty.
    abstract DocumentStore store() throws IOException;

    /// How many files there are in it, finished or not.
    abstract long count() throws IOException;

    @ParameterizedTest
    @ValueSource(ints = {1, 1000, 1024 * 1024, 1024 * 1024 + 1, 5_000_000})
    void givesBackWhatItWasGiven(int size) throws IOException {
        var bytes = bytes(size);
        put(name, bytes);

        try (var kept = store().open(name)) {
            assertThat(kept.size()).isEqualTo(size);
            assertThat(all(kept)).isEqualTo(bytes);
            assertThat(kept.read(ByteBuffer.allocate(10))).isEqualTo(-1);
        }
    }

    @Test
    void readsAtAnyPlace() throws IOException {
        var bytes = bytes(3_000_000);
        put(name, bytes);

        try (var kept = store().open(name)) {
            for (var place : new int[] {2_999_999, 0, 1_048_575, 1_048_576, 2_000_000, 5}) {
                var one = ByteBuffer.allocate(1);
                assertThat(kept.position(place).read(one)).isEqualTo(1);
                assertThat(one.get(0)).isEqualTo(bytes[place]);
                assertThat(kept.position()).isEqualTo(place + 1L);
            }
            assertThat(kept.position(3_000_000).read(ByteBuffer.allocate(1))).isEqualTo(-1);
        }
    }

    @Test
    void isAskedForWhatIsNotThere() {
        assertThatThrownBy(() -> store().open(name)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void showsAFileToNobodyBeforeItIsCommitted() throws IOException {
        try (var pending = store().begin(name)) {
            pending.sink().write(bytes(1000));
            pending.force();

            assertThatThrownBy(() -> store().open(name)).isInstanceOf(NoSuchFileException.class);
            pending.sink().close();
            try (var back = pending.readBack()) {
                assertThat(all(back)).isEqualTo(bytes(1000));
            }
        }
        assertThat(count()).isZero();
    }

    @Test
    void putsAFileInTheOldOnesPlace() throws IOException {
        put(name, bytes(5000));
        put(name, bytes(300));

        try (var kept = store().open(name)) {
            assertThat(all(kept)).isEqualTo(bytes(300));
        }
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void removesAFileAndMindsNoneThatIsNotThere() throws IOException {
        put(name, bytes(10));

        store().delete(name);
        store().delete(name);

        assertThat(count()).isZero();
    }

    @Test
    void sweepsFilesOfDocumentsThatNobodyKnows() throws IOException {
        put(name, bytes(10));
        put(BlobName.page(name.document(), 1), bytes(20));
        put(BlobName.original(DocumentId.random()), bytes(30));
        var asked = new HashSet<DocumentId>();

        var removed = store().sweep(later(), ids -> {
            asked.addAll(ids);
            return Set.of(name.document());
        });

        assertThat(removed).isEqualTo(1);
        assertThat(asked).hasSize(2).contains(name.document());
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void sweepsNothingThatIsYoung() throws IOException {
        put(name, bytes(10));
        var pending = store().begin(BlobName.original(DocumentId.random()));
        pending.sink().write(bytes(10));

        assertThat(store().sweep(Instant.now().minus(Duration.ofHours(1)), ids -> Set.of()))
                .isZero();
        assertThat(count()).isEqualTo(2);
        pending.close();
    }

    @Test
    void sweepsWhatACrashLeftUnfinished() throws IOException {
        put(name, bytes(10));
        store().begin(BlobName.original(DocumentId.random())).sink().write(bytes(10));

        assertThat(store().sweep(later(), ids -> ids)).isEqualTo(1);
        assertThat(count()).isEqualTo(1);
    }

    final void put(BlobName file, byte[] bytes) throws IOException {
        try (var pending = store().begin(file)) {
            try (var sink = pending.sink()) {
                sink.write(bytes);
            }
            pending.force();
            pending.commit();
        }
    }

    static byte[] bytes(int size) {
        var bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    static byte[] all(SeekableByteChannel channel) throws IOException {
        var into = ByteBuffer.allocate(Math.toIntExact(channel.size()));
        while (into.hasRemaining() && channel.read(into) >= 0) {
            // until all is there
        }
        return into.array();
    }

    private static Instant later() {
        return Instant.now().plus(Duration.ofHours(1));
    }
}
