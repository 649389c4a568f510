package org.partnerportal.onboarding;

/// Which party did something to an application.
public enum Side {
    PROVIDER,
    REVIEWER,
    LEAD_REVIEWER,
    ACQUIRER,
    MERCHANT,
    SYSTEM
}
