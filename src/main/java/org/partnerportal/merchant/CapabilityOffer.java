package org.partnerportal.merchant;

import java.util.List;
import org.partnerportal.shared.Capability;

/// A payment product that may be asked for.
///
/// @param scenes the sales scenes it may be asked for, by their catalogue value: one of them must be chosen
public record CapabilityOffer(Capability capability, List<String> scenes) {}
