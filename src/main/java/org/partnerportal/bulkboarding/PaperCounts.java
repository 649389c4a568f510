package org.partnerportal.bulkboarding;

/// How many papers the rows of an import named, and how many of them have come.
public record PaperCounts(int named, int filed) {

    /// Those that have not come.
    public int awaited() {
        return named - filed;
    }
}
