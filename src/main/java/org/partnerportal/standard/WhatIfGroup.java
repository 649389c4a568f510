package org.partnerportal.standard;

/// How many of those that are hit have something in common.
///
/// @param value what they have in common: an industry, a provider's id, a tier; empty if it is not known
public record WhatIfGroup(String value, long count) {

    /// By what those that are hit are counted.
    public enum By {
        KIND,
        PROVIDER,
        INDUSTRY,
        TIER
    }
}
