package org.partnerportal.document;

import org.partnerportal.shared.Subject;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Lets through only those whom a document's owner lets through. An owner nobody speaks for lets nobody through.
@Component
class RowRing {

    private final ObjectProvider<DocumentOwnership> ownerships;

    RowRing(ObjectProvider<DocumentOwnership> ownerships) {
        this.ownerships = ownerships;
    }

    void requireAttachable(Subject owner, String fieldPath) {
        if (ownerships.stream().noneMatch(each -> speaksFor(each, owner) && each.mayAttach(owner, fieldPath))) {
            throw new DocumentNotFound();
        }
    }

    void requireReadable(Subject owner) {
        if (ownerships.stream().noneMatch(each -> speaksFor(each, owner) && each.mayRead(owner))) {
            throw new DocumentNotFound();
        }
    }

    private static boolean speaksFor(DocumentOwnership ownership, Subject owner) {
        return ownership.kind().equals(owner.kind());
    }
}
