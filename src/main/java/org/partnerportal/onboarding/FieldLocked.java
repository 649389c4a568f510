package org.partnerportal.onboarding;

import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.shared.DomainException;

/// The field is not open for changes as the application stands.
public class FieldLocked extends DomainException {

    FieldLocked(FieldPath path) {
        super("onboarding.field-locked", path.value());
    }
}
