package org.partnerportal.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.partnerportal.onboarding.MerchantApplicationId;

/// A page of files, what goes next first.
///
/// @param next the place at which the following page begins, none if this is the last
public record RetentionPage(List<RetentionFile> rows, Optional<Place> next) {

    /// Where in the order a file stands.
    public record Place(LocalDate orderedBy, MerchantApplicationId application) {}
}
