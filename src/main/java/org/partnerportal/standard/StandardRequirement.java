package org.partnerportal.standard;

import org.partnerportal.catalogue.FieldPath;

/// One thing the standard asks, with what people read of it.
///
/// @param label the field's name
/// @param applies of whom it can be asked at all, in words
/// @param required when it must be given where it is asked, in words
/// @param fixed whether the published interface asks for it in any case
public record StandardRequirement(
        Requirement requirement, String label, Clause clause, String applies, String required, boolean fixed) {

    public FieldPath path() {
        return requirement.path();
    }
}
