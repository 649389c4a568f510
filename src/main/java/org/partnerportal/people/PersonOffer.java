package org.partnerportal.people;

/// What the reader may do to a person now.
///
/// @param lastAdministrator whether the person must stay because nobody else is in charge
public record PersonOffer(
        boolean changeRoles,
        boolean endSessions,
        boolean resetSecondFactor,
        boolean deactivate,
        boolean reactivate,
        boolean wake,
        boolean lastAdministrator) {}
