package org.partnerportal.bulkboarding;

import java.util.Collection;

/// What a row with flaws comes to.
public enum RowVerdict {
    /// It becomes no draft.
    FLAWED,
    /// It becomes a draft that lacks something.
    INCOMPLETE,
    /// It becomes a draft; something in it is not used.
    NOTE;

    static RowVerdict of(Collection<Flaw> flaws) {
        if (flaws.stream().anyMatch(flaw -> flaw.kind().blocking())) {
            return FLAWED;
        }
        return flaws.stream().anyMatch(flaw -> flaw.kind() == FlawKind.MISSING) ? INCOMPLETE : NOTE;
    }
}
