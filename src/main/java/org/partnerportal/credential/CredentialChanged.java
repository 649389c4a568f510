package org.partnerportal.credential;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.Change;
import org.partnerportal.shared.DomainEvent;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.shared.Subject;

/// A partner's key or secret was added, is to retire, or was revoked.
///
/// @param what stands in the action: `key-added`, `key-retiring`, `key-revoked`, and the same of a secret
/// @param which the key's serial number, or the secret's id
/// @param detail when it retires, or why it was revoked
public record CredentialChanged(
        PartnerId partner,
        String what,
        String which,
        @Nullable String detail) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("partner", partner.toString());
    }

    @Override
    public String action() {
        return "credential." + what;
    }

    @Override
    public List<Change> changes() {
        return List.of(new Change(which, null, detail == null ? what : detail));
    }
}
