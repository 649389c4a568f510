package org.partnerportal.settings;

import org.springframework.stereotype.Component;

/// What anybody may know of the platform: when its people work, and whom to ask.
@Component
public class OfficeHours {

    private final PlatformSettingsStore store;

    OfficeHours(PlatformSettingsStore store) {
        this.store = store;
    }

    public PlatformSettings settings() {
        return store.read();
    }
}
