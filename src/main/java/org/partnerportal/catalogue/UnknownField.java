package org.partnerportal.catalogue;

import org.partnerportal.shared.DomainException;

/// No field of the catalogue has this path.
public class UnknownField extends DomainException {

    UnknownField(FieldPath path) {
        super("catalogue.unknown-field", path.value());
    }
}
