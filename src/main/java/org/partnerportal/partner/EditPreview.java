package org.partnerportal.partner;

import java.util.List;
import org.partnerportal.shared.Change;

/// What editing a partner would come to, if it were done now.
public sealed interface EditPreview {

    /// It would be taken in.
    record Opens() implements EditPreview {}

    /// This would change, and nothing else.
    record Changes(List<Change> changes) implements EditPreview {}

    /// It is like that already.
    record Unchanged() implements EditPreview {}

    /// It would be refused, each in its place.
    record Refused(List<PartnerProblem> problems) implements EditPreview {}
}
