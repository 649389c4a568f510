package org.partnerportal.ownership;

import java.math.BigDecimal;

/// A person who in the end owns a part of the merchant.
///
/// @param percent of the merchant, over all the ways there are, to two places
public record OwnerFound(String name, BigDecimal percent) {

    // The name of a person: never in a log line.
    @Override
    public String toString() {
        return "OwnerFound[" + percent + "]";
    }
}
