package org.partnerportal.document;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;

/// Chooses where sealed files are kept.
@Configuration(proxyBeanMethods = false)
class StoreChoice {

    /// The stores there are.
    enum Kind {
        /// A folder of this machine.
        FOLDER,
        /// A bucket of an S3 store, for portals of several machines.
        S3
    }

    private static final String WAITING = "waiting";

    @Bean
    DocumentStore documentStore(
            @Value("${portal.documents.store:folder}") Kind kind,
            @Value("${portal.documents}") Path folder,
            S3Settings s3) {
        return switch (kind) {
            case FOLDER -> new LocalFolder(folder);
            case S3 ->
                new S3Bucket(
                        s3.client(DefaultCredentialsProvider.builder().build()),
                        s3.bucket(),
                        s3.prefix(),
                        folder.resolve(WAITING));
        };
    }
}
