package org.partnerportal.retention;

import org.partnerportal.shared.DomainException;

/// There are no papers of such an application, or they are gone.
class FileNotFound extends DomainException {

    FileNotFound() {
        super("retention.file-not-found");
    }
}
