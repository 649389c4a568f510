package org.partnerportal.document;

import org.partnerportal.shared.Subject;

/// What the owners of documents say about who may do what with them; the module that has the owners implements it.
///
/// All answers are for the person acting now. Whoever may not is told that there is no such thing.
public interface DocumentOwnership {

    /// The kind of subjects it speaks for.
    default String kind() {
        return Subject.APPLICATION;
    }

    /// Whether the field may be answered with a document now, by this person.
    boolean mayAttach(Subject owner, String fieldPath);

    /// Whether this person may see the owner's documents.
    boolean mayRead(Subject owner);
}
