package org.partnerportal.settings;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.partnerportal.access.AdminsOnly;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.shared.Change;
import org.partnerportal.shared.ChangedMeanwhile;
import org.partnerportal.shared.ReadsOnly;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads and changes what the platform says of itself.
@Service
@AdminsOnly
@Transactional
public class PlatformSettingsAdministration {

    private final PlatformSettingsStore store;
    private final ApplicationEventPublisher events;
    private final CurrentActor actor;
    private final Clock clock;

    PlatformSettingsAdministration(
            PlatformSettingsStore store, ApplicationEventPublisher events, CurrentActor actor, Clock clock) {
        this.store = store;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    @ReadsOnly
    public PlatformSettings read() {
        return store.read();
    }

    /// Changes them all at once.
    ///
    /// @return whether it was done: nobody works no hours
    /// @throws ChangedMeanwhile if somebody else changed them since they were read
    public boolean change(PlatformSettings wanted) {
        if (!wanted.hours().real()) {
            return false;
        }
        var before = store.read();
        store.save(wanted, actor.account(), clock.instant());
        var changes = changes(before, wanted);
        if (!changes.isEmpty()) {
            events.publishEvent(new SettingsChanged(changes));
        }
        return true;
    }

    private static List<Change> changes(PlatformSettings before, PlatformSettings after) {
        return Stream.of(
                        new Change(
                                "working-hours",
                                before.hours().written(),
                                after.hours().written()),
                        new Change(
                                "default-language",
                                before.defaultLanguage().toLanguageTag(),
                                after.defaultLanguage().toLanguageTag()),
                        new Change("help", before.help(), after.help()))
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .toList();
    }
}
