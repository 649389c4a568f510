package org.partnerportal.settings;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.partnerportal.access.AdminsOnly;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.shared.ChangedMeanwhile;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.shared.ReadsOnly;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Switches features, for everybody and partner by partner.
@Service
@AdminsOnly
@Transactional
public class FeatureAdministration {

    private static final int MOST_SHOWN = 500;

    private final FeatureSwitches switches;
    private final ApplicationEventPublisher events;
    private final CurrentActor actor;
    private final Clock clock;

    FeatureAdministration(FeatureSwitches switches, ApplicationEventPublisher events, CurrentActor actor, Clock clock) {
        this.switches = switches;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    /// A feature's switches, the one for all first.
    @ReadsOnly
    public List<FeatureSwitch> of(Feature feature) {
        return switches.of(feature, MOST_SHOWN);
    }

    /// A partner's own switch, if it has one.
    @ReadsOnly
    public Optional<FeatureSwitch> find(Feature feature, PartnerId partner) {
        return switches.find(feature, partner);
    }

    /// Switches a feature for a partner, or for all that have no switch of their own.
    ///
    /// @return whether it was done: an end that is past switches nothing
    /// @throws ChangedMeanwhile if somebody else switched it since it was seen
    public boolean turn(TurnFeature command) {
        var until = command.until();
        if (until != null && !until.isAfter(clock.instant())) {
            return false;
        }
        var seen = command.seen();
        var wanted = new FeatureSwitch(
                command.feature(),
                command.partner(),
                command.enabled(),
                until,
                seen == null ? FeatureSwitch.FIRST : seen.version());
        switches.save(wanted, actor.account(), clock.instant());
        events.publishEvent(new FeatureSwitched(
                command.feature(), command.partner(), seen == null ? null : words(seen), words(wanted)));
        return true;
    }

    /// Takes a partner's own switch away: the one for all speaks for it again.
    public void forget(Feature feature, PartnerId partner) {
        find(feature, partner).ifPresent(was -> {
            switches.remove(feature, partner);
            events.publishEvent(new FeatureSwitched(feature, partner, words(was), null));
        });
    }

    private static String words(FeatureSwitch feature) {
        return (feature.enabled() ? "on" : "off") + (feature.until() == null ? "" : " until " + feature.until());
    }
}
