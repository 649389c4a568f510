package org.partnerportal.merchant.ui;

import org.partnerportal.acquiring.MerchantId;
import org.partnerportal.merchant.TerminalRegister;
import org.partnerportal.uikit.Moments;
import org.springframework.stereotype.Component;

/// Makes the list of a merchant's terminals.
@Component
class TerminalParts {

    private final TerminalRegister register;
    private final Moments moments;

    TerminalParts(TerminalRegister register, Moments moments) {
        this.register = register;
        this.moments = moments;
    }

    /// @param kept whether terminals may be entered and taken out here
    TerminalList of(MerchantId merchant, boolean kept) {
        return new TerminalList(register, merchant, moments, kept);
    }
}
