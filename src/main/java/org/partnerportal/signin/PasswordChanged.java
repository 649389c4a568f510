package org.partnerportal.signin;

import java.util.List;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.Change;
import org.partnerportal.shared.DomainEvent;
import org.partnerportal.shared.Subject;

/// An account has another password.
///
/// @param byLink whether it was set through a link sent by e-mail, not by somebody signed in
public record PasswordChanged(AccountId account, boolean byLink) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("account", account.toString());
    }

    @Override
    public String action() {
        return "signin.password-changed";
    }

    @Override
    public List<Change> changes() {
        return List.of(new Change("by-link", null, String.valueOf(byLink)));
    }
}
