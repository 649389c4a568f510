package org.partnerportal.merchant.ui;

import org.partnerportal.acquiring.MerchantId;
import org.partnerportal.merchant.TerminalChanged;
import org.partnerportal.merchant.TerminalRegister;
import org.partnerportal.uikit.LiveUpdates;
import org.partnerportal.uikit.Moments;
import org.springframework.stereotype.Component;

/// Makes the list of a merchant's terminals.
@Component
class TerminalParts {

    private final TerminalRegister register;
    private final Moments moments;
    private final LiveUpdates live;

    TerminalParts(TerminalRegister register, Moments moments, LiveUpdates live) {
        this.live = live;
        this.register = register;
        this.moments = moments;
    }

    /// @param kept whether terminals may be entered and taken out here
    TerminalList of(MerchantId merchant, boolean kept) {
        var list = new TerminalList(register, merchant, moments, kept);
        live.follow(list, TerminalChanged.of(merchant), list::refresh);
        return list;
    }
}
