package org.partnerportal.document;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;

/// Asks an S3 store, and puts its refusals into the words of [DocumentStore].
record S3Calls(S3Client client, String bucket, String prefix) {

    private static final int NOT_FOUND = 404;
    private static final int NO_ROOM = 507;

    /// What the store calls a file.
    String key(BlobName name) {
        return prefix + name;
    }

    /// @throws NoSuchFileException if the store knows nothing by that key
    /// @throws StoreUnreachable if it does not answer, or will not
    <T> T ask(String key, Supplier<T> call) throws IOException {
        try {
            return call.get();
        } catch (S3Exception refusal) {
            if (refusal.statusCode() == NOT_FOUND && !noBucket(refusal)) {
                throw new NoSuchFileException(key);
            }
            if (refusal.statusCode() == NO_ROOM) {
                throw new IOException("No space left in the bucket", refusal);
            }
            throw new StoreUnreachable("The store answers " + refusal.statusCode(), refusal);
        } catch (SdkException silence) {
            throw new StoreUnreachable("The store does not answer", silence);
        }
    }

    // A store that lost the whole bucket has not lost one file.
    private static boolean noBucket(S3Exception refusal) {
        var details = refusal.awsErrorDetails();
        return details != null && "NoSuchBucket".equals(details.errorCode());
    }
}
