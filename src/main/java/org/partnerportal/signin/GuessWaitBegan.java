package org.partnerportal.signin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.Change;
import org.partnerportal.shared.DomainEvent;
import org.partnerportal.shared.Subject;

/// Somebody guessed wrong so often that no more tries are looked at for a while.
///
/// @param account whose account it was tried at; none where nobody has that address
/// @param knownDevice whether the account was entered from that device before
public record GuessWaitBegan(@Nullable AccountId account, SignInMethod method, boolean knownDevice)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("account", account == null ? "-" : account.toString());
    }

    @Override
    public String action() {
        return "signin.guess-wait-began";
    }

    @Override
    public List<Change> changes() {
        return List.of(
                new Change("method", null, method.name()),
                new Change("known-device", null, String.valueOf(knownDevice)));
    }
}
