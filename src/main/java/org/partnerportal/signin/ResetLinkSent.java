package org.partnerportal.signin;

import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.DomainEvent;
import org.partnerportal.shared.Subject;

/// Somebody asked for a way to another password, and it went to the account's address.
public record ResetLinkSent(AccountId account) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("account", account.toString());
    }

    @Override
    public String action() {
        return "signin.reset-link-sent";
    }
}
