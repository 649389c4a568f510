package org.partnerportal.validity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.onboarding.MerchantApplicationId;

/// A page of papers, the one that expired or expires first at its top.
///
/// @param next the place behind which the following page begins, none if this is the last
public record ExpiringPage(List<ExpiringPaper> rows, Optional<Place> next) {

    /// Where in the order a paper stands.
    public record Place(LocalDate endsOn, MerchantApplicationId application, FieldPath path) {}
}
