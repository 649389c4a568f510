package org.partnerportal.bulkboarding;

/// Where an import stands.
public enum ImportState {
    /// Its sheet is on the way here.
    RECEIVING,
    /// Its rows are being checked; nothing is begun yet.
    CHECKING,
    /// Its sheet cannot be taken at all.
    REFUSED,
    /// Checked: its owner says whether to go on.
    CHECKED,
    /// Its rows are becoming drafts.
    IMPORTING,
    /// Stopped on the way; what was begun stays, and it may go on.
    STOPPED,
    /// Over.
    IMPORTED;

    /// Whether a job is at work on it.
    public boolean underWay() {
        return this == CHECKING || this == IMPORTING;
    }
}
