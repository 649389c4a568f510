package org.partnerportal.document;

import org.partnerportal.shared.DomainException;

/// A stored document no longer opens: it was altered or lost in the store.
public class DocumentDamaged extends DomainException {

    DocumentDamaged(DocumentId document, Throwable cause) {
        super("document.damaged", document);
        initCause(cause);
    }
}
