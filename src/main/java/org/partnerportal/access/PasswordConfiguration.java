package org.partnerportal.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/// How passwords are kept: by Argon2id with what OWASP's notes on password storage name as the least (2025).
///
/// Raise the numbers as machines get faster: each hash is made anew at its person's next sign-in.
@Configuration(proxyBeanMethods = false)
class PasswordConfiguration {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 19_456;
    private static final int PASSES = 2;

    @Bean
    PasswordEncoder passwordEncoder() {
        return new NormalisedPasswords(new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, KIBIBYTES, PASSES));
    }
}
