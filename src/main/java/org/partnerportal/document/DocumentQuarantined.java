package org.partnerportal.document;

import org.partnerportal.shared.DomainException;

/// The virus scanner found something in a document that is kept: it is neither shown nor handed out.
public class DocumentQuarantined extends DomainException {

    DocumentQuarantined(DocumentId document) {
        super("document.quarantined", document);
    }
}
