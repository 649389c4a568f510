package org.partnerportal.document;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.S3Object;

/// Keeps sealed files in a bucket of an S3 store, for portals of several machines.
///
/// A file waits in a folder of this machine, sealed, until it is whole and looked at; then it goes over in one piece,
/// and is read back before it counts.
/// @see <a href="../../../../../docs/decisions/0019-documents-in-an-s3-store.md">decision 0019</a>
final class S3Bucket implements DocumentStore {

    private final S3Calls calls;
    private final Path waiting;

    S3Bucket(S3Client client, String bucket, String prefix, Path waiting) {
        this.calls = new S3Calls(client, bucket, prefix);
        this.waiting = waiting.toAbsolutePath();
    }

    @Override
    public PendingBlob begin(BlobName name) throws IOException {
        return PendingObject.in(waiting, name, calls);
    }

    @Override
    public SeekableByteChannel open(BlobName name) throws IOException {
        return S3Channel.open(calls, calls.key(name));
    }

    @Override
    public void delete(BlobName name) throws IOException {
        delete(calls.key(name));
    }

    @Override
    public int sweep(Instant moment, UnaryOperator<Set<DocumentId>> known) throws IOException {
        var removed = WaitingFiles.sweep(waiting, moment);
        String next = null;
        do {
            var token = next;
            var page = calls.ask(
                    calls.prefix(),
                    () -> calls.client()
                            .listObjectsV2(request -> request.bucket(calls.bucket())
                                    .prefix(calls.prefix())
                                    .continuationToken(token)));
            removed += sweep(page, moment, known);
            next = Boolean.TRUE.equals(page.isTruncated()) ? page.nextContinuationToken() : null;
        } while (next != null);
        return removed;
    }

    private int sweep(ListObjectsV2Response page, Instant moment, UnaryOperator<Set<DocumentId>> known)
            throws IOException {
        var old = page.contents().stream()
                .filter(each -> each.lastModified().isBefore(moment))
                .filter(each -> name(each).isPresent())
                .toList();
        var kept = known.apply(old.stream()
                .flatMap(each -> name(each).stream())
                .map(BlobName::document)
                .collect(Collectors.toSet()));
        return remove(old.stream()
                .filter(each -> name(each).stream().noneMatch(name -> kept.contains(name.document())))
                .toList());
    }

    private int remove(List<S3Object> orphans) throws IOException {
        for (var orphan : orphans) {
            delete(orphan.key());
        }
        return orphans.size();
    }

    // What bears no name of ours is somebody else's.
    private Optional<BlobName> name(S3Object object) {
        return BlobName.parse(object.key().substring(calls.prefix().length()));
    }

    private void delete(String key) throws IOException {
        calls.ask(
                key,
                () -> calls.client()
                        .deleteObject(request -> request.bucket(calls.bucket()).key(key)));
    }
}
