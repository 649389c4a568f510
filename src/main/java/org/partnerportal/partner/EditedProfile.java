package org.partnerportal.partner;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Makes of what was typed the whole profile: a contact's data that were not typed anew stay as they were.
final class EditedProfile {

    private EditedProfile() {}

    static PartnerProfile of(PartnerEdit edit, List<PartnerContact> before) {
        return new PartnerProfile(
                edit.name().strip(),
                Optional.ofNullable(edit.filingNumber())
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .orElse(null),
                edit.contract(),
                edit.contacts().stream().map(contact -> merged(contact, before)).toList(),
                edit.permission(),
                edit.routing());
    }

    private static PartnerContact merged(ContactEdit edit, List<PartnerContact> before) {
        var kept = edit.kept();
        var old = kept == null || kept < 0 || kept >= before.size() ? null : before.get(kept);
        return new PartnerContact(
                edit.purpose(),
                either(edit.name(), old == null ? "" : old.name()),
                either(edit.phone(), old == null ? "" : old.phone()),
                either(edit.email(), old == null ? "" : old.email()));
    }

    private static String either(@Nullable String typed, String before) {
        return typed == null ? before : typed.strip();
    }
}
