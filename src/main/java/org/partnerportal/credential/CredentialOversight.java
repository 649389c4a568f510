package org.partnerportal.credential;

import java.util.List;
import org.partnerportal.access.AdminsOnly;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.shared.ReadsOnly;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the platform's administrators see of a partner's keys and secrets: that they are there. They make none, and can
/// stop any.
@Service
@AdminsOnly
@Transactional
public class CredentialOversight {

    private final CredentialBook book;

    CredentialOversight(CredentialBook book) {
        this.book = book;
    }

    @ReadsOnly
    public List<ApiKeySummary> keys(PartnerId partner) {
        return book.keys(partner);
    }

    @ReadsOnly
    public List<ApiSecretSummary> secrets(PartnerId partner) {
        return book.secrets(partner);
    }

    /// Stops a key at once.
    ///
    /// @throws CredentialNotFound if it is not this partner's
    public void revokeKey(PartnerId partner, ApiKeyId key, String reason) {
        book.revokeKey(partner, key, reason);
    }

    /// Stops a secret at once.
    ///
    /// @throws CredentialNotFound if it is not this partner's
    public void revokeSecret(PartnerId partner, ApiSecretId secret, String reason) {
        book.revokeSecret(partner, secret, reason);
    }
}
