package org.partnerportal.bulkboarding;

/// How many rows of a sheet came to what.
///
/// @param rows how many there are, as far as it was checked
/// @param incomplete those that lack something, which a draft may
/// @param flawed those with a wrong value, which become no draft
/// @param imported those that became drafts
/// @param leftOut those that were passed over by the import
public record ImportCounts(int rows, int incomplete, int flawed, int imported, int leftOut) {

    static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0);

    /// Those without any flaw.
    public int complete() {
        return rows - incomplete - flawed;
    }

    /// Those that become drafts.
    public int importable() {
        return rows - flawed;
    }

    ImportCounts and(ImportCounts more) {
        return new ImportCounts(
                rows + more.rows,
                incomplete + more.incomplete,
                flawed + more.flawed,
                imported + more.imported,
                leftOut + more.leftOut);
    }
}
