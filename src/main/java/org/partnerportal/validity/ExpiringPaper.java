package org.partnerportal.validity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.partnerportal.acquiring.MerchantId;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.shared.PartnerId;

/// A paper that expires, and whose it is.
///
/// @param path the form's field that holds its last day
/// @param merchant the merchant's number, once it has one
public record ExpiringPaper(
        MerchantApplicationId application,
        FieldPath path,
        Paper paper,
        LocalDate endsOn,
        PartnerId provider,
        @Nullable String merchantName,
        @Nullable MerchantId merchant) {

    /// How many days are left; 0 on its last one, less when it has expired.
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, endsOn);
    }
}
