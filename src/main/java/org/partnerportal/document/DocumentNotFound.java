package org.partnerportal.document;

import org.partnerportal.shared.DomainException;

/// There is no such document, or it is not for the person asking: nobody can tell which.
public class DocumentNotFound extends DomainException {

    public DocumentNotFound() {
        super("document.not-found");
    }
}
