package org.partnerportal.secondfactor;

import java.time.Instant;
import java.util.UUID;

/// A passkey as its owner sees it.
///
/// @param label the name its owner gave it
public record PasskeySummary(UUID id, String label, Instant createdAt, Instant lastUsedAt) {}
