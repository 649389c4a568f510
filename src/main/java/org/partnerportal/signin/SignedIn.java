package org.partnerportal.signin;

import java.util.List;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.Change;
import org.partnerportal.shared.DomainEvent;
import org.partnerportal.shared.Subject;

/// Somebody came in.
public record SignedIn(AccountId account, SignInMethod method, boolean newDevice) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("account", account.toString());
    }

    @Override
    public String action() {
        return "signin.signed-in";
    }

    @Override
    public List<Change> changes() {
        return List.of(
                new Change("method", null, method.name()), new Change("new-device", null, String.valueOf(newDevice)));
    }
}
