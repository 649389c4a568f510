package org.partnerportal.secondfactor;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.SignInAccount;
import org.partnerportal.access.SignInAccounts;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.BinaryIds;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/// Accounts as passkeys know them: by the account's own id, which says nothing about the person.
@Component
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {

    private final SignInAccounts accounts;

    PasskeyOwners(SignInAccounts accounts) {
        this.accounts = accounts;
    }

    static Bytes id(AccountId account) {
        return new Bytes(BinaryIds.bytes(account.value()));
    }

    static AccountId account(Bytes id) {
        return new AccountId(BinaryIds.uuid(id.getBytes()));
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
        return owner(account(id));
    }

    /// @param username the account's id, which is what the portal's people are called inside
    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String username) {
        return owner(new AccountId(UUID.fromString(username)));
    }

    private @Nullable PublicKeyCredentialUserEntity owner(AccountId account) {
        return accounts.find(account)
                .filter(SignInAccount::active)
                .<PublicKeyCredentialUserEntity>map(person -> ImmutablePublicKeyCredentialUserEntity.builder()
                        .id(id(account))
                        .name(person.login())
                        .displayName(person.name())
                        .build())
                .orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity owner) {
        throw new UnsupportedOperationException("Accounts are not made here");
    }

    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("Accounts are not removed here");
    }
}
