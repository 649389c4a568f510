package org.partnerportal.bulkboarding;

import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.onboarding.MerchantApplicationId;

/// A paper that a row named and that has not come yet.
///
/// @param row the sheet's row
public record AwaitedPaper(int row, FieldPath path, int place, MerchantApplicationId application, String name) {

    // File names may be personal: never in a log line.
    @Override
    public String toString() {
        return "AwaitedPaper[" + row + ", " + path + "]";
    }
}
