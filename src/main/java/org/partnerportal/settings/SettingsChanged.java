package org.partnerportal.settings;

import java.util.List;
import org.partnerportal.shared.Change;
import org.partnerportal.shared.DomainEvent;
import org.partnerportal.shared.Subject;

/// What the platform says of itself was changed.
public record SettingsChanged(List<Change> changes) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("settings", "platform");
    }

    @Override
    public String action() {
        return "settings.changed";
    }
}
