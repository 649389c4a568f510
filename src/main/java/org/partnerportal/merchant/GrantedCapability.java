package org.partnerportal.merchant;

import java.time.Instant;
import org.partnerportal.shared.Capability;

/// A payment product of a merchant, and how it stands.
///
/// @param since from when it stands so
public record GrantedCapability(Capability capability, CapabilityState state, Instant since) {}
