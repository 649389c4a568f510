package org.partnerportal.review;

/// How much harm a wrong approval could do; a high one takes two people.
public enum RiskLevel {
    NORMAL,
    HIGH
}
