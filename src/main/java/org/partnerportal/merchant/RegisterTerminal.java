package org.partnerportal.merchant;

import org.partnerportal.acquiring.MerchantId;

/// Enters a terminal in the register.
public record RegisterTerminal(MerchantId merchant, String serial, Terminal.Kind kind, String address) {}
