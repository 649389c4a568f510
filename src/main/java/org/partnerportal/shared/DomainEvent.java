package org.partnerportal.shared;

import java.util.List;

/// Something that happened and that others may care for. Every command that changes something publishes one.
///
/// The audit trail writes each of them in the transaction that published it; open screens about its subject hear of it
/// once that has committed.
public interface DomainEvent {

    /// What it happened to.
    Subject subject();

    /// What happened: a stable key, for instance `onboarding.application-submitted`, whose words stand at
    /// `audit.action.`
    /// and it.
    String action();

    /// What it was before and after; personal data may stand here, the audit trail seals it.
    default List<Change> changes() {
        return List.of();
    }

    /// Whether somebody only looked: it is written down, but no screen needs to hear of it.
    default boolean lookOnly() {
        return false;
    }

    /// A further subject whose screens should hear of it too, for instance the list a row belongs to.
    default List<Subject> alsoConcerns() {
        return List.of();
    }
}
