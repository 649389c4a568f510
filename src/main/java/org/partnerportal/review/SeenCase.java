package org.partnerportal.review;

/// A case as the person who now acts on it saw it.
public record SeenCase(ReviewCaseId id, long version) {}
