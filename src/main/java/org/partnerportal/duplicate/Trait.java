package org.partnerportal.duplicate;

import org.partnerportal.catalogue.FieldPath;

/// A value by which a merchant might be met again, as it is compared.
record Trait(TraitKind kind, FieldPath path, String value) {

    // Personal data: never in a log line.
    @Override
    public String toString() {
        return "Trait[" + kind + ", " + path + "]";
    }
}
