package org.partnerportal.document;

import org.partnerportal.shared.DomainException;

/// The document was destroyed: there is no key left to open it with.
public class DocumentGone extends DomainException {

    DocumentGone() {
        super("document.gone");
    }
}
