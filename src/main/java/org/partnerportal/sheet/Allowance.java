package org.partnerportal.sheet;

/// How much may still be unpacked. Counted as it comes: the size a file states of its parts may be a lie.
final class Allowance {

    private long left;

    Allowance(long bytes) {
        left = bytes;
    }

    /// @throws UnreadableSheet if it is used up
    void spend(long bytes) {
        left -= bytes;
        if (left < 0) {
            throw new UnreadableSheet();
        }
    }
}
