package org.partnerportal.document;

import org.partnerportal.shared.DomainException;

/// A document is safe but cannot be shown just now.
public class DocumentNotNow extends DomainException {

    DocumentNotNow(DocumentId document, Throwable cause) {
        super("document.not-now", document);
        initCause(cause);
    }
}
