package org.partnerportal.credential;

import java.util.List;
import java.util.Optional;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.access.ProviderAdminsOnly;
import org.partnerportal.partner.PartnerGate;
import org.partnerportal.settings.Feature;
import org.partnerportal.settings.Features;
import org.partnerportal.shared.ReadsOnly;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a provider's administrator does with the provider's own keys and secret.
@Service
@ProviderAdminsOnly
@Transactional
public class ApiCredentials {

    private final CredentialBook book;
    private final PartnerGate gate;
    private final Features features;
    private final CurrentActor actor;

    ApiCredentials(CredentialBook book, PartnerGate gate, Features features, CurrentActor actor) {
        this.book = book;
        this.gate = gate;
        this.features = features;
        this.actor = actor;
    }

    /// The provider's keys, the youngest first.
    @ReadsOnly
    public List<ApiKeySummary> keys() {
        return book.keys(actor.provider());
    }

    /// The provider's secrets, the youngest first.
    @ReadsOnly
    public List<ApiSecretSummary> secrets() {
        return book.secrets(actor.provider());
    }

    /// Registers a key, in the place of another where the command says so.
    ///
    /// @throws CredentialNotFound if the one to replace is not the provider's
    public AddKeyOutcome addKey(AddKey command) {
        requireMayRegister();
        try {
            return new AddKeyOutcome.Added(book.addKey(actor.provider(), command));
        } catch (RefusedKey refused) {
            return new AddKeyOutcome.Refused(refused.reason());
        }
    }

    /// Stops a key at once.
    ///
    /// @throws CredentialNotFound if it is not the provider's
    public void revokeKey(ApiKeyId key, String reason) {
        book.revokeKey(actor.provider(), key, reason);
    }

    /// Makes a fresh secret. This is the one time it is told.
    public SecretText makeSecret(Overlap overlap) {
        requireMayRegister();
        var secret = book.freshSecret();
        book.setSecret(actor.provider(), secret, overlap);
        return secret;
    }

    /// Takes a secret the provider made itself.
    ///
    /// @return whether it is one: 32 letters and digits that do not merely repeat
    public boolean giveSecret(String text, Overlap overlap) {
        requireMayRegister();
        Optional<SecretText> secret = SecretText.parse(text.strip());
        secret.ifPresent(taken -> book.setSecret(actor.provider(), taken, overlap));
        return secret.isPresent();
    }

    /// Stops a secret at once.
    ///
    /// @throws CredentialNotFound if it is not the provider's
    public void revokeSecret(ApiSecretId secret, String reason) {
        book.revokeSecret(actor.provider(), secret, reason);
    }

    // What is registered may be stopped whatever else is so: stopping makes nothing less safe.
    private void requireMayRegister() {
        gate.requireMayAct();
        features.require(Feature.API_CREDENTIALS, actor.provider());
    }
}
