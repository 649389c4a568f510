package org.partnerportal.access;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/// Passwords in one way of writing: the same characters give the same password on every keyboard and system (NFC).
final class NormalisedPasswords implements PasswordEncoder {

    private final PasswordEncoder hashing;

    NormalisedPasswords(PasswordEncoder hashing) {
        this.hashing = hashing;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return hashing.encode(normalised(password));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        return hashing.matches(normalised(password), hash);
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return hashing.upgradeEncoding(hash);
    }

    private static @Nullable String normalised(@Nullable CharSequence password) {
        return password == null ? null : Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}
