package org.partnerportal.document;

import java.net.URI;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/// Where the bucket is. Its credentials come from the environment, as for every program that speaks with such a store.
///
/// @param endpoint of a store that is not Amazon's; empty for Amazon's own
/// @param timeLimit how long one request may take, its repetitions included
@Component
record S3Settings(
        @Value("${portal.documents.s3.bucket:}") String bucket,
        @Value("${portal.documents.s3.prefix:}") String prefix,
        @Value("${portal.documents.s3.endpoint:}") String endpoint,
        @Value("${portal.documents.s3.region:us-east-1}") String region,
        @Value("${portal.documents.s3.time-limit:60s}") Duration timeLimit) {

    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final int TRIES = 3;

    S3Client client(AwsCredentialsProvider credentials) {
        if (bucket.isBlank()) {
            throw new IllegalStateException("portal.documents.store is s3, but portal.documents.s3.bucket is not set");
        }
        var builder = S3Client.builder()
                .region(Region.of(region))
                .credentialsProvider(credentials)
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(TO_CONNECT)
                        .socketTimeout(timeLimit.dividedBy(2)))
                // We know our own sums; many stores do not know how the SDK would send others along.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .overrideConfiguration(override ->
                        override.apiCallTimeout(timeLimit).retryStrategy(strategy -> strategy.maxAttempts(TRIES)));
        if (!endpoint.isBlank()) {
            builder.endpointOverride(URI.create(endpoint)).forcePathStyle(true);
        }
        return builder.build();
    }
}
