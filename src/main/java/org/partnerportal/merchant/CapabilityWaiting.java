package org.partnerportal.merchant;

import java.time.Instant;

/// A payment product that waits to be reviewed.
///
/// @param claimedBy the reviewer who has it, empty if none has
public record CapabilityWaiting(CapabilityId id, String merchant, Instant handedInAt, String claimedBy) {}
