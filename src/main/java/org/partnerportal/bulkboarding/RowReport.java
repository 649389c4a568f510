package org.partnerportal.bulkboarding;

import java.util.List;

/// All that is the matter with one row.
///
/// @param row its number as a spreadsheet shows it
public record RowReport(int row, RowVerdict verdict, List<Flaw> flaws) {

    RowReport(int row, List<Flaw> flaws) {
        this(row, RowVerdict.of(flaws), flaws);
    }
}
