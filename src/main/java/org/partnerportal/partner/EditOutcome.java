package org.partnerportal.partner;

import java.util.List;
import org.partnerportal.shared.PartnerId;

/// What came of editing a partner.
public sealed interface EditOutcome {

    /// It is kept.
    record Saved(PartnerId partner, String number) implements EditOutcome {}

    /// Nothing was done: this is wrong, each in its place.
    record Refused(List<PartnerProblem> problems) implements EditOutcome {}
}
