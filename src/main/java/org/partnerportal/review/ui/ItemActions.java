package org.partnerportal.review.ui;

import com.vaadin.flow.component.Component;
import java.util.Collection;
import java.util.function.Consumer;
import org.partnerportal.catalogue.Field;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.document.DocumentId;
import org.partnerportal.review.Decision;

/// What can be done from the checklist.
interface ItemActions {

    void accept(Collection<FieldPath> paths);

    void giveBack(FieldPath path, Decision.Returned returned);

    /// Opens a document in the viewer beside.
    void open(DocumentId document);

    /// How a document should look and how not, for whoever writes why it goes back.
    Component examples(Field document);

    /// Asks why, and then gives the value in full.
    void showInFull(FieldPath path, Consumer<String> shown);
}
