package org.partnerportal.partner;

import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.PartnerId;

/// What the directory is narrowed to.
///
/// @param text a part of the name, its pinyin initials, or the beginning of the number
/// @param endingSoon whether only those are meant whose contract ends within sixty days, or has ended
/// @param acquirer the acquirer that a rule names
public record PartnerQuery(
        @Nullable String text,
        @Nullable PartnerKind kind,
        @Nullable PartnerStanding standing,
        boolean endingSoon,
        @Nullable PartnerId acquirer) {

    /// The whole directory.
    public static PartnerQuery everything() {
        return new PartnerQuery(null, null, null, false, null);
    }
}
