package org.partnerportal.review;

/// Which part of the queue somebody looks at.
public enum Shelf {
    UNCLAIMED,
    /// What the person who looks has claimed.
    MINE,
    /// Everything that has not ended.
    ALL,
    SECOND_REVIEW
}
