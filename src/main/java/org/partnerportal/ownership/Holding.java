package org.partnerportal.ownership;

import java.math.BigDecimal;

/// A share that somebody holds.
///
/// @param id tells it from the others of its tree; from 1 on
/// @param of the holding through which a company is in the tree whose share this is, or [#MERCHANT]
/// @param percent of the whole, above 0 and 100 at most
public record Holding(int id, int of, String holder, Kind kind, BigDecimal percent) {

    /// Stands for the merchant itself, at the root of the tree.
    public static final int MERCHANT = 0;

    public enum Kind {
        PERSON,
        COMPANY
    }

    // Names of persons: never in a log line.
    @Override
    public String toString() {
        return "Holding[" + id + "]";
    }
}
