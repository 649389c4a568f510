package org.partnerportal.document;

import org.partnerportal.shared.DomainException;

/// A page could not be turned into a picture, or took longer than is allowed.
public class DocumentNotShowable extends DomainException {

    DocumentNotShowable(DocumentId document, Throwable cause) {
        super("document.not-showable", document);
        initCause(cause);
    }
}
