package org.partnerportal.bulkboarding;

import java.util.List;

/// What is done with the rows of a sheet, some hundreds at a time.
interface RowStep {

    /// The last row that was done before.
    int doneTo();

    /// A row that was done before a server died or somebody stopped the work.
    void passed(ReadRow row);

    /// Does the next rows, all or none of them.
    void take(List<ReadRow> rows, Headings headings);

    /// All rows are done.
    void end(int headingRow, Headings headings);
}
