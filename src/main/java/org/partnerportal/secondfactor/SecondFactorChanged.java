package org.partnerportal.secondfactor;

import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.DomainEvent;
import org.partnerportal.shared.Subject;

/// Something happened to somebody's second factor.
public record SecondFactorChanged(AccountId account, SecondFactorChange change) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("account", account.toString());
    }

    @Override
    public String action() {
        return "secondfactor." + change.key();
    }
}
