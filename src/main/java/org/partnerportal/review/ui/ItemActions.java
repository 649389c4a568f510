package org.partnerportal.review.ui;

import java.util.Collection;
import java.util.function.Consumer;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.document.DocumentId;
import org.partnerportal.review.Decision;

/// What can be done from the checklist.
interface ItemActions {

    void accept(Collection<FieldPath> paths);

    void giveBack(FieldPath path, Decision.Returned returned);

    /// Opens a document in the viewer beside.
    void open(DocumentId document);

    /// Asks why, and then gives the value in full.
    void showInFull(FieldPath path, Consumer<String> shown);
}
