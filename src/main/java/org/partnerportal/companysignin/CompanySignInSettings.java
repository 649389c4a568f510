package org.partnerportal.companysignin;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.AdminsOnly;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.access.Role;
import org.partnerportal.access.StaffAdminsOnly;
import org.partnerportal.shared.Change;
import org.partnerportal.shared.ChangedMeanwhile;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.shared.ReadsOnly;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Setting up a partner's company sign-in: its own admin for its own, the platform's admins for all.
@Service
@StaffAdminsOnly
@Transactional
public class CompanySignInSettings {

    private static final String DOMAIN = "([a-z0-9-]+\\.)+[a-z]{2,}";

    private final CompanyProviders providers;
    private final ProviderDiscovery discovery;
    private final CompanyRegistrations registrations;
    private final PartnerNumbers partners;
    private final CurrentActor current;
    private final ApplicationEventPublisher events;

    CompanySignInSettings(
            CompanyProviders providers,
            ProviderDiscovery discovery,
            CompanyRegistrations registrations,
            PartnerNumbers partners,
            CurrentActor current,
            ApplicationEventPublisher events) {
        this.providers = providers;
        this.discovery = discovery;
        this.registrations = registrations;
        this.partners = partners;
        this.current = current;
        this.events = events;
    }

    /// The partner whose staff the person is; none for the platform's people.
    @ReadsOnly
    public Optional<PartnerId> own() {
        return Optional.ofNullable(current.actor().partner());
    }

    /// The partner with this number.
    @AdminsOnly
    @ReadsOnly
    public Optional<PartnerId> numbered(String number) {
        return partners.find(number);
    }

    /// What is set up for the partner; empty fields where nothing is.
    @ReadsOnly
    public CompanySignInDetails find(PartnerId partner) {
        requireMine(partner);
        return details(providers.find(partner).orElseGet(() -> nothing(partner)));
    }

    /// Sets the sign-in up, once its provider has answered.
    ///
    /// @throws NotYourCompany if it is another partner's
    public CompanySignInOutcome save(SaveCompanySignIn wanted) {
        requireMine(wanted.partner());
        var before = unchanged(wanted.partner(), wanted.seenVersion());
        var secret = wanted.secret().isEmpty() ? before.secret() : wanted.secret();
        if (secret.isEmpty()) {
            return CompanySignInOutcome.SECRET_MISSING;
        }
        var problem = problem(wanted.issuer());
        if (problem == CompanySignInOutcome.SAVED) {
            // What another provider says counts for nothing until an administrator has looked at it.
            var sameProvider = wanted.issuer().equals(before.issuer());
            providers.save(new CompanyProvider(
                    wanted.partner(),
                    wanted.issuer(),
                    wanted.clientId(),
                    secret,
                    before.domain(),
                    sameProvider ? before.trusted() : Set.of(),
                    before.version()));
            publish(wanted.partner(), "saved", new Change("issuer", before.issuer(), wanted.issuer()));
        }
        return problem;
    }

    /// Says which domain leads to the provider and what of its word counts as a second factor.
    @AdminsOnly
    public CompanySignInOutcome recognise(RecogniseCompanySignIn wanted) {
        var before = unchanged(wanted.partner(), wanted.seenVersion());
        var domain = wanted.domain().isBlank() ? null : wanted.domain().strip().toLowerCase(Locale.ROOT);
        if (before.version() == 0 || !free(domain, wanted.partner())) {
            return CompanySignInOutcome.DOMAIN_REFUSED;
        }
        var trusted = CompanyProviders.words(wanted.trusted());
        providers.save(new CompanyProvider(
                before.partner(),
                before.issuer(),
                before.clientId(),
                before.secret(),
                domain,
                trusted,
                before.version()));
        publish(
                wanted.partner(),
                "recognised",
                new Change("domain", before.domain(), domain),
                new Change("trusted", String.join(" ", before.trusted()), String.join(" ", trusted)));
        return CompanySignInOutcome.SAVED;
    }

    /// Takes the sign-in away; passwords and passkeys go on as before.
    public void remove(PartnerId partner, long seenVersion) {
        requireMine(partner);
        providers.remove(partner, seenVersion);
        publish(partner, "removed");
    }

    private void requireMine(PartnerId partner) {
        var actor = current.actor();
        if (!actor.is(Role.ADMIN) && !partner.equals(actor.partner())) {
            throw new NotYourCompany();
        }
    }

    private CompanyProvider unchanged(PartnerId partner, long seenVersion) {
        var provider = providers.find(partner).orElseGet(() -> nothing(partner));
        if (provider.version() != seenVersion) {
            throw new ChangedMeanwhile();
        }
        return provider;
    }

    private boolean free(@Nullable String domain, PartnerId partner) {
        return domain == null
                || (domain.matches(DOMAIN)
                        && providers
                                .withDomain(domain)
                                .filter(other -> !other.partner().equals(partner))
                                .isEmpty());
    }

    private CompanySignInOutcome problem(String issuer) {
        try {
            discovery.about(issuer);
            return CompanySignInOutcome.SAVED;
        } catch (ProviderNotUsable e) {
            return switch (e.reason()) {
                case ADDRESS -> CompanySignInOutcome.ADDRESS_REFUSED;
                case SILENT -> CompanySignInOutcome.PROVIDER_SILENT;
                case OTHER_ISSUER -> CompanySignInOutcome.OTHER_ISSUER;
            };
        }
    }

    private void publish(PartnerId partner, String what, Change... changes) {
        events.publishEvent(new CompanySignInChanged(partner, what, List.of(changes)));
    }

    private static CompanyProvider nothing(PartnerId partner) {
        return new CompanyProvider(partner, "", "", "", null, Set.of(), 0);
    }

    private CompanySignInDetails details(CompanyProvider provider) {
        return new CompanySignInDetails(
                provider.partner(),
                provider.issuer(),
                provider.clientId(),
                registrations.backAddress(provider.partner()),
                provider.domain(),
                provider.trusted(),
                provider.version());
    }
}
