package org.partnerportal.standard;

import java.util.List;
import org.partnerportal.catalogue.Condition;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.shared.TimeOrderedIds;

/// Something a merchant must give: a field or a document, on a condition, because a clause demands it.
///
/// @param id the same from version to version, so that two can be compared
/// @param path the catalogue's own path of the field or document
/// @param when of whom it is asked, where the field applies at all
/// @param alternatives what may be given instead: any one of them will do
/// @param clause the clause that demands it, by its id
/// @param stops what stops while it is not met
/// @param graceDays how many days a merchant has before that, 0 for none
public record Requirement(
        String id,
        FieldPath path,
        Condition when,
        List<FieldPath> alternatives,
        String clause,
        Consequence stops,
        int graceDays) {

    /// What stops while a requirement is not met.
    public enum Consequence {
        /// The application cannot be handed in.
        SUBMISSION,
        /// The payment products that need it are not opened, or stopped.
        CAPABILITY,
        /// Money is held back.
        SETTLEMENT,
        /// Everything.
        ALL
    }

    public Requirement {
        alternatives = List.copyOf(alternatives);
    }

    /// An id for a requirement that no version has made yet.
    public static String newId(FieldPath path) {
        return path + "#" + TimeOrderedIds.next();
    }

    /// Whether an application cannot be handed in without it.
    boolean beforeSubmission() {
        return graceDays == 0;
    }
}
