package org.partnerportal.access;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.PartnerId;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// Who is acting now, and on whose behalf. Every scope a finder takes comes from here.
@Component
public class CurrentActor {

    /// The person signed in, [Actor#SYSTEM] inside [SystemActor], [Actor#MERCHANT] where nobody is.
    public Actor actor() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof ActingPrincipal principal
                ? principal.actor()
                : Actor.MERCHANT;
    }

    /// The language the person signed in had chosen last when they signed in, if they ever chose one.
    public Optional<Locale> language() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInPerson person
                ? Optional.ofNullable(person.language()).map(Locale::forLanguageTag)
                : Optional.empty();
    }

    /// The account of the person signed in.
    public AccountId account() {
        return Objects.requireNonNull(actor().account(), "nobody is signed in");
    }

    /// The service provider whose staff is acting.
    ///
    /// @throws AccessDeniedException if it is not a service provider's staff
    public PartnerId provider() {
        return partnerIf(actor().providerStaff());
    }

    /// The acquirer whose staff is acting.
    ///
    /// @throws AccessDeniedException if it is not an acquirer's staff
    public PartnerId acquirer() {
        return partnerIf(actor().acquirerStaff());
    }

    private PartnerId partnerIf(boolean belongs) {
        var partner = actor().partner();
        if (!belongs || partner == null) {
            throw new AccessDeniedException("Not this partner's staff");
        }
        return partner;
    }
}
