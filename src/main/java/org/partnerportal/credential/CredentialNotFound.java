package org.partnerportal.credential;

import org.partnerportal.shared.DomainException;

/// There is no such key or secret, or it is another partner's.
class CredentialNotFound extends DomainException {

    CredentialNotFound() {
        super("credential.not-found");
    }
}
