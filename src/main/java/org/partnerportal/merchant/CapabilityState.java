package org.partnerportal.merchant;

/// How a payment product stands for a merchant.
public enum CapabilityState {
    /// Asked for; something it needs is still missing.
    REQUESTED,
    IN_REVIEW,
    ACTIVE,
    LIMITED,
    STOPPED
}
