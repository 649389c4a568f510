package org.partnerportal.partner;

import org.jspecify.annotations.Nullable;

/// A contact as it was typed. Who edits sees the others' data masked, so what was not typed anew stays as it is.
///
/// @param kept the place of the contact it was before, none for a new one
/// @param name none where the one before stays
/// @param phone none where the one before stays
/// @param email none where the one before stays
public record ContactEdit(
        @Nullable Integer kept,
        ContactPurpose purpose,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String email) {

    // Personal data: never in a log line.
    @Override
    public String toString() {
        return "ContactEdit[" + purpose + "]";
    }
}
