package org.partnerportal.secondfactor;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.SignInAccounts;
import org.partnerportal.access.SystemActor;
import org.partnerportal.mail.Letter;
import org.partnerportal.mail.PostOffice;
import org.partnerportal.shared.AccountId;
import org.partnerportal.signin.Halfway;
import org.partnerportal.uikit.Languages;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Writes down what happened to a second factor, and tells its owner by letter: if it was not them, they learn of it.
@Component
class Notices {

    private final ApplicationEventPublisher events;
    private final PostOffice post;
    private final SignInAccounts accounts;
    private final SystemActor system;

    Notices(ApplicationEventPublisher events, PostOffice post, SignInAccounts accounts, SystemActor system) {
        this.events = events;
        this.post = post;
        this.accounts = accounts;
        this.system = system;
    }

    void of(AccountId account, SecondFactorChange change) {
        var event = new SecondFactorChanged(account, change);
        // Whoever is not in yet does not act under their own name.
        if (Halfway.here()) {
            system.run(() -> events.publishEvent(event));
        } else {
            events.publishEvent(event);
        }
        accounts.find(account)
                .ifPresent(person -> post.post(new Letter(
                        person.login(),
                        language(person.language()),
                        "secondfactor.letter." + change.key(),
                        person.name())));
    }

    private static Locale language(@Nullable String chosen) {
        return Optional.ofNullable(chosen)
                .map(tag -> Languages.nearest(Locale.forLanguageTag(tag)))
                .orElse(Languages.CHINESE);
    }
}
