package org.partnerportal.screening;

import java.util.Collection;

/// How much harm a wrong approval could do; a high one takes two people.
public enum RiskLevel {
    LOW,
    MEDIUM,
    HIGH;

    /// The gravest finding decides: many small ones do not add up to a grave one.
    static RiskLevel of(Collection<Finding> findings) {
        return findings.stream()
                .map(finding -> of(finding.severity()))
                .max(RiskLevel::compareTo)
                .orElse(LOW);
    }

    /// The level one finding of that severity alone makes.
    static RiskLevel of(Severity severity) {
        return switch (severity) {
            case INFO -> LOW;
            case WARNING -> MEDIUM;
            case ALERT -> HIGH;
        };
    }
}
