package org.partnerportal.signin;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.partnerportal.access.SignInAccount;
import org.partnerportal.access.SignInAccounts;
import org.partnerportal.shared.TimeOrderedIds;
import org.partnerportal.vault.Vault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Askings for a link to another password, answered by a job: for an address that nobody has, nothing happens there.
@Component
class ResetRequests {

    private static final Duration VALID = Duration.ofMinutes(30);
    private static final String SEPARATOR = "\n";

    private final SchedulerClient jobs;
    private final SignInAccounts accounts;
    private final PasswordResets resets;
    private final SignInLetters letters;
    private final Vault vault;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ResetRequests(
            SchedulerClient jobs,
            SignInAccounts accounts,
            PasswordResets resets,
            SignInLetters letters,
            Vault vault,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jobs = jobs;
        this.accounts = accounts;
        this.resets = resets;
        this.letters = letters;
        this.vault = vault;
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    void add(String login, Locale language) {
        var id = TimeOrderedIds.next();
        var sealed = vault.seal(context(id), language.toLanguageTag() + SEPARATOR + login);
        jobs.scheduleIfNotExists(SignInJobs.reset(id, sealed, clock.instant()));
    }

    /// Sends the link, where somebody signs in with the address.
    @Transactional
    void answer(UUID id, byte[] sealed) {
        var asked = vault.openText(context(id), sealed).split(SEPARATOR, 2);
        accounts.withLogin(asked[1])
                .filter(SignInAccount::active)
                .ifPresent(person -> send(person, Locale.forLanguageTag(asked[0])));
    }

    private void send(SignInAccount person, Locale language) {
        var token = Tokens.fresh();
        resets.add(person.id(), token, clock.instant().plus(VALID));
        letters.resetLink(person, token, language);
        events.publishEvent(new ResetLinkSent(person.id()));
    }

    private static String context(UUID id) {
        return "reset-request:" + id;
    }
}
