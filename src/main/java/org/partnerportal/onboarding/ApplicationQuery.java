package org.partnerportal.onboarding;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.PartnerId;

/// What a list of applications is narrowed to. Nothing given means no narrowing.
///
/// @param text part of the merchant's name, or a whole number: the application's, the provider's own, a licence's, an
/// ID's, an account's
public record ApplicationQuery(
        Set<ApplicationStatus> statuses,
        @Nullable PartnerId provider,
        @Nullable String subjectType,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String text) {

    public static ApplicationQuery everything() {
        return new ApplicationQuery(Set.of(), null, null, null, null, null);
    }

    public ApplicationQuery inStatus(ApplicationStatus... wanted) {
        return new ApplicationQuery(Set.of(wanted), provider, subjectType, from, to, text);
    }
}
