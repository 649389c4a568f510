package org.partnerportal.sheet;

import java.util.List;

/// Told of a sheet's rows, one after the other.
@FunctionalInterface
public interface RowTaker {

    /// The next row.
    ///
    /// @param number the row's number as a spreadsheet shows it, from 1; empty rows may be left out
    void row(int number, List<String> cells);
}
