package org.partnerportal.partner;

import java.util.Objects;
import java.util.Optional;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.access.SignedInOnly;
import org.partnerportal.shared.ReadsOnly;
import org.springframework.stereotype.Service;

/// What a partner's own people read of their organisation; there is no way to ask for another one.
@Service
@ReadsOnly
public class OwnPartner {

    private final PartnerReading reading;
    private final PartnerProfiles profiles;
    private final CurrentActor current;

    OwnPartner(PartnerReading reading, PartnerProfiles profiles, CurrentActor current) {
        this.reading = reading;
        this.profiles = profiles;
        this.current = current;
    }

    /// The organisation itself.
    @PartnerAdminsOnly
    public PartnerDetails details() {
        var own = Objects.requireNonNull(current.actor().partner(), "a partner's administrator belongs to one");
        return reading.withId(own).orElseThrow(PartnerNotFound::new);
    }

    /// How the acting person's organisation stands now; nothing for the platform's own people.
    @SignedInOnly
    public Optional<CurrentStanding> standing() {
        return Optional.ofNullable(current.actor().partner()).flatMap(profiles::standing);
    }
}
