package org.partnerportal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnerportal.document.BadLine.Trick;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

@Timeout(120)
class S3BucketTests extends DocumentStoreContract {

    private static final Duration LIMIT = Duration.ofSeconds(4);

    @TempDir
    private Path waiting;

    private final String bucket = S3Store.running().bucket();
    private final BlobName name = BlobName.original(DocumentId.random());
    private BadLine line;

    @BeforeEach
    void stretchALine() throws IOException {
        line = new BadLine(S3Store.running().endpoint());
    }

    @AfterEach
    void cutIt() {
        line.close();
    }

    @Override
    DocumentStore store() {
        return new S3Bucket(client(), bucket, "sealed/", waiting);
    }

    @Override
    long count() throws IOException {
        return objects() + new StoreFolder(waiting).files().size();
    }

    @Test
    void leavesAloneWhatIsNotItsOwn() throws IOException {
        var others = "sealed/readme.txt";
        client().putObject(request -> request.bucket(bucket).key(others), RequestBody.fromString("somebody else's"));
        client().putObject(request -> request.bucket(bucket).key("other/" + name), RequestBody.fromString("not below"));

        assertThat(store().sweep(Instant.now().plus(Duration.ofHours(1)), ids -> Set.of()))
                .isZero();
        assertThat(objects()).isEqualTo(2);
    }

    @Test
    void sweepsMoreThanOnePageOfThem() throws IOException {
        for (var n = 0; n < 1005; n++) {
            var key = "sealed/" + BlobName.original(DocumentId.random());
            Files.writeString(
                    Files.createDirectories(S3Store.running().folder(bucket).resolve("sealed"))
                            .resolve(key.substring("sealed/".length())),
                    "x");
        }

        assertThat(store().sweep(Instant.now().plus(Duration.ofHours(1)), ids -> Set.of()))
                .isEqualTo(1005);
        assertThat(objects()).isZero();
    }

    @ParameterizedTest
    @EnumSource(names = {"KEEPS_OTHERS", "GIVES_OTHERS", "FORGETS", "SHORTENS", "SILENT", "BUSY"})
    void takesNothingOverALineThatLiesOrIsSilentAndLosesNothing(Trick trick) throws IOException {
        var bytes = bytes(200_000);
        put(name, bytes);
        var next = BlobName.original(DocumentId.random());
        line.play(trick);

        assertThatThrownBy(() -> commit(overTheLine(), next)).isInstanceOf(IOException.class);

        line.play(Trick.NONE);
        assertThat(new StoreFolder(waiting).files()).isEmpty();
        try (var kept = overTheLine().open(name)) {
            assertThat(all(kept)).isEqualTo(bytes);
        }
        overTheLine().sweep(Instant.now().plus(Duration.ofHours(1)), ids -> Set.of(name.document()));
        assertThat(objects()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"SHORTENS", "SILENT", "BUSY"})
    void whatCannotBeFetchedIsNotTakenForLost(Trick trick) throws IOException {
        put(name, bytes(200_000));
        line.play(trick);

        assertThatThrownBy(() -> overTheLine().open(name)).isInstanceOf(StoreUnreachable.class);
    }

    @Test
    void aStoreThatIsNotThereAndABucketThatIsNotThereAreNotTakenForLostFiles() {
        line.close();

        assertThatThrownBy(() -> overTheLine().open(name)).isInstanceOf(StoreUnreachable.class);
        assertThatThrownBy(() -> new S3Bucket(client(), "nowhere-" + bucket, "", waiting).open(name))
                .isInstanceOf(StoreUnreachable.class);
    }

    @Test
    void aStoreThatDoesNotLetUsInIsNotTakenForLostFiles() {
        var others = S3Store.settings(S3Store.running().endpoint(), bucket, LIMIT)
                .client(StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "wrong")));

        assertThatThrownBy(() -> new S3Bucket(others, bucket, "", waiting).open(name))
                .isInstanceOf(StoreUnreachable.class);
    }

    private void commit(DocumentStore store, BlobName file) throws IOException {
        try (var pending = store.begin(file)) {
            try (var sink = pending.sink()) {
                sink.write(bytes(200_000));
            }
            pending.commit();
        }
    }

    private DocumentStore overTheLine() {
        var client = S3Store.settings(line.endpoint(), bucket, LIMIT).client(S3Store.CREDENTIALS);
        return new S3Bucket(client, bucket, "sealed/", waiting);
    }

    private long objects() {
        return client().listObjectsV2(request -> request.bucket(bucket))
                .contents()
                .size();
    }

    private static S3Client client() {
        return S3Store.client(S3Store.running().endpoint());
    }
}
