package org.partnerportal.people;

/// What became of an invitation. That its week is over is no state: time alone says so.
enum InvitationState {
    WAITING,
    ACCEPTED,
    WITHDRAWN,

    /// Sent once more, with another link.
    REPLACED
}
