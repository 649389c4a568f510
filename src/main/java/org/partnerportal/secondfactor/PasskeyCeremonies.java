package org.partnerportal.secondfactor;

import com.webauthn4j.util.exception.WebAuthnException;
import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.AccountId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.webauthn.api.AttestationConveyancePreference;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Makes passkeys and checks their answers (WebAuthn).
///
/// Who answers was always seen by the device itself (a PIN, a finger, a face), so that a passkey is two factors in one.
@Component
class PasskeyCeremonies {

    private static final Logger LOG = LoggerFactory.getLogger(PasskeyCeremonies.class);

    private final PasskeyRecords passkeys;
    private final Notices notices;
    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    // The portal's own address may be known only once its server has started.
    private final Supplier<Webauthn4JRelyingPartyOperations> party;

    PasskeyCeremonies(PasskeyOwners owners, PasskeyRecords passkeys, PasskeyAddress address, Notices notices) {
        this.passkeys = passkeys;
        this.notices = notices;
        this.party = SingletonSupplier.of(() -> party(owners, passkeys, address));
    }

    private static Webauthn4JRelyingPartyOperations party(
            PasskeyOwners owners, PasskeyRecords passkeys, PasskeyAddress address) {
        var party = new Webauthn4JRelyingPartyOperations(owners, passkeys, address.party(), address.origins());
        party.setCustomizeCreationOptions(options -> options.attestation(AttestationConveyancePreference.NONE)
                .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        party.setCustomizeRequestOptions(options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return party;
    }

    PasskeyRegistration beginRegistration(AccountId account) {
        var options = party.get()
                .createPublicKeyCredentialCreationOptions(
                        new ImmutablePublicKeyCredentialCreationOptionsRequest(known(account)));
        return new PasskeyRegistration(options, json.writeValueAsString(options));
    }

    /// Takes a passkey in, if the browser made it for this account and for what was begun.
    boolean register(AccountId account, PasskeyRegistration begun, String answer, String label) {
        if (!begun.options().getUser().getId().equals(PasskeyOwners.id(account))) {
            return false;
        }
        try {
            PublicKeyCredential<AuthenticatorAttestationResponse> made =
                    json.readValue(answer, new TypeReference<>() {});
            party.get()
                    .registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                            begun.options(), new RelyingPartyPublicKey(made, label)));
            return true;
        } catch (WebAuthnException | JacksonException | IllegalArgumentException e) {
            LOG.info("A passkey was not taken in: {}", e.getClass().getSimpleName());
            return false;
        }
    }

    /// A question for one of this account's passkeys.
    PasskeyRequest ask(AccountId account) {
        return asked(known(account));
    }

    /// A question for anybody's passkey.
    PasskeyRequest askAnybody() {
        return asked(null);
    }

    private PasskeyRequest asked(@Nullable Authentication whom) {
        var options =
                party.get().createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(whom));
        return new PasskeyRequest(options, json.writeValueAsString(options));
    }

    /// Whose passkey answered the question; none if the answer is not good.
    Optional<AccountId> owner(PasskeyRequest asked, String answer) {
        return asked.firstAnswer() ? read(answer).flatMap(given -> owner(asked, given)) : Optional.empty();
    }

    private Optional<PublicKeyCredential<AuthenticatorAssertionResponse>> read(String answer) {
        try {
            return Optional.of(json.readValue(answer, new TypeReference<>() {}));
        } catch (JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<AccountId> owner(PasskeyRequest asked, PublicKeyCredential<AuthenticatorAssertionResponse> given) {
        try {
            return Optional.ofNullable(
                            party.get().authenticate(new RelyingPartyAuthenticationRequest(asked.options(), given)))
                    .map(owner -> PasskeyOwners.account(owner.getId()));
        } catch (MaliciousCounterValueException | PasskeyCounterRanBack e) {
            copied(given.getRawId());
            return Optional.empty();
        } catch (WebAuthnException | IllegalArgumentException e) {
            LOG.info("A passkey's answer was refused: {}", e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private void copied(Bytes credential) {
        var passkey = passkeys.findByCredentialId(credential);
        if (passkey != null) {
            notices.of(PasskeyOwners.account(passkey.getUserEntityUserId()), SecondFactorChange.PASSKEY_COPIED);
        }
    }

    private static Authentication known(AccountId account) {
        return UsernamePasswordAuthenticationToken.authenticated(
                account.toString(), null, AuthorityUtils.NO_AUTHORITIES);
    }
}
