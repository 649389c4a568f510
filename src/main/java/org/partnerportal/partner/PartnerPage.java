package org.partnerportal.partner;

import java.util.List;
import java.util.Optional;
import org.partnerportal.shared.PartnerId;

/// One page of the directory, by name.
///
/// @param next where the following page begins, none if this is the last
public record PartnerPage(List<PartnerSummary> rows, Optional<Position> next) {

    /// The place after a row in a list ordered by name.
    public record Position(String name, PartnerId id) {}
}
