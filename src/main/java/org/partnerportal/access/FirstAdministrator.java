package org.partnerportal.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;
import org.partnerportal.shared.ReadsOnly;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets the very first administrator in, through a link that works once and for a day.
@Service
@Transactional
public class FirstAdministrator {

    private static final Duration VALID = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final AccountDirectory directory;
    private final SystemActor system;
    private final PasswordRules rules;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    FirstAdministrator(
            JdbcClient jdbc,
            Accounts accounts,
            AccountDirectory directory,
            SystemActor system,
            PasswordRules rules,
            Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.directory = directory;
        this.system = system;
        this.rules = rules;
        this.clock = clock;
    }

    /// Makes a fresh link's token; those made before no longer work.
    @SystemOnly
    public String invite() {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("delete from setup_link").update();
        jdbc.sql("insert into setup_link (token_hash, expires_at) values (?, ?)")
                .params(hash(token), Timestamp.from(clock.instant().plus(VALID)))
                .update();
        return token;
    }

    /// Whether nobody has an account yet, so that somebody must be invited.
    @SystemOnly
    @ReadsOnly
    public boolean wanted() {
        return accounts.none();
    }

    /// Whether the link still works.
    @AnyoneWithLink
    @ReadsOnly
    public boolean mayEnter(String token) {
        return jdbc.sql("select count(*) from setup_link where token_hash = ? and used_at is null and expires_at > ?")
                        .params(hash(token), Timestamp.from(clock.instant()))
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /// Makes the first administrator's account and uses the link up. Of two at once, one wins.
    ///
    /// @return whether the link still worked
    @AnyoneWithLink
    public boolean enter(String token, String login, String name, String password) {
        if (rules.flaw(password, login, name).isPresent()) {
            throw new UnfitPassword();
        }
        var used = jdbc.sql(
                        "update setup_link set used_at = ? where token_hash = ? and used_at is null and expires_at > ?")
                .params(Timestamp.from(clock.instant()), hash(token), Timestamp.from(clock.instant()))
                .update();
        if (used == 1) {
            system.run(() -> directory.open(new NewAccount(login, name, password, Set.of(Role.ADMIN), null)));
        }
        return used == 1;
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
