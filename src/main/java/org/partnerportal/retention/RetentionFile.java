package org.partnerportal.retention;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.partnerportal.document.RetentionBasis;
import org.partnerportal.onboarding.MerchantApplicationId;

/// The papers of one application: on which basis they are kept and until when. All their versions share it.
///
/// @param since the day the clock began, none while it stands still
/// @param keepUntil the last day they are kept
public record RetentionFile(
        MerchantApplicationId application,
        RetentionBasis basis,
        @Nullable LocalDate since,
        @Nullable LocalDate keepUntil,
        FileState state,
        @Nullable Instant destroyedAt,
        long version) {

    /// Whether somebody may still say that they must not go.
    public boolean holdable() {
        return state != FileState.DESTROYED;
    }

    /// Whether the end of the business relationship, which starts the clock, can be entered.
    public boolean endable() {
        return basis == RetentionBasis.CUSTOMER && state != FileState.DESTROYED;
    }
}
