package org.partnerportal.merchant;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// One page of a merchant's terminals, those in use first.
///
/// @param next after which place the following page begins, none if this is the last
public record TerminalPage(List<Terminal> rows, Optional<Place> next) {

    /// The place of a terminal in the list.
    public record Place(boolean retired, Instant registeredAt, long id) {}
}
