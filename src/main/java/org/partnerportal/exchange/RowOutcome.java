package org.partnerportal.exchange;

import java.util.List;
import org.partnerportal.partner.PartnerProblem;
import org.partnerportal.shared.Change;

/// What a row of a sheet comes to.
public sealed interface RowOutcome {

    /// A partner that is not there yet.
    record New() implements RowOutcome {}

    /// A partner of which this changes.
    record Changed(List<Change> changes) implements RowOutcome {}

    /// A partner that is like that already.
    record Unchanged() implements RowOutcome {}

    /// A row that changes nothing, because this is wrong with it.
    record Refused(List<PartnerProblem> problems) implements RowOutcome {}
}
