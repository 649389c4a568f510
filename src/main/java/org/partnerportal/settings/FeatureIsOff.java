package org.partnerportal.settings;

import org.partnerportal.shared.DomainException;

/// The platform has switched this off, for this partner or for all.
class FeatureIsOff extends DomainException {

    FeatureIsOff() {
        super("settings.feature-is-off");
    }
}
