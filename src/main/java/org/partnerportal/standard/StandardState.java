package org.partnerportal.standard;

/// Where a version of the standard stands. A published one never changes again.
public enum StandardState {
    DRAFT,
    PUBLISHED
}
