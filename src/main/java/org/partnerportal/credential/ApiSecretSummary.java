package org.partnerportal.credential;

/// A secret as its owner sees it: that it is there, never what it is.
public record ApiSecretSummary(ApiSecretId id, CredentialState state, CredentialDates dates, long version) {}
