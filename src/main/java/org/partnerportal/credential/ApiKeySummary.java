package org.partnerportal.credential;

/// A key as its owner sees it.
///
/// @param serial what a program quotes to say by which key it signed
/// @param certified whether it came in a certificate
public record ApiKeySummary(
        ApiKeyId id,
        String name,
        String serial,
        boolean certified,
        int bits,
        CredentialState state,
        CredentialDates dates,
        long version) {}
