package org.partnerportal.merchant;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerportal.acquiring.MerchantId;
import org.partnerportal.shared.Change;
import org.partnerportal.shared.DomainEvent;
import org.partnerportal.shared.Subject;

/// A terminal came into a merchant's use, or went out of it.
///
/// @param reason why it went, none if it came
public record TerminalChanged(
        MerchantId merchant, String serial, @Nullable String reason) implements DomainEvent {

    /// What pages about a merchant follow.
    public static Subject of(MerchantId merchant) {
        return new Subject("merchant", merchant.toString());
    }

    @Override
    public Subject subject() {
        return of(merchant);
    }

    @Override
    public String action() {
        return reason == null ? "merchant.terminal-registered" : "merchant.terminal-retired";
    }

    @Override
    public List<Change> changes() {
        return reason == null
                ? List.of(new Change("serial", null, serial))
                : List.of(new Change("serial", serial, null), new Change("reason", null, reason));
    }
}
