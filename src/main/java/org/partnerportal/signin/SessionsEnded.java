package org.partnerportal.signin;

import java.util.List;
import java.util.UUID;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.Change;
import org.partnerportal.shared.DomainEvent;
import org.partnerportal.shared.Subject;

/// Sessions of an account are over, on whichever node they run.
public record SessionsEnded(AccountId account, List<UUID> sessions, SessionEnding ending) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("account", account.toString());
    }

    @Override
    public String action() {
        return "signin.sessions-ended." + ending;
    }

    @Override
    public List<Change> changes() {
        return List.of(new Change("sessions", String.valueOf(sessions.size()), null));
    }
}
