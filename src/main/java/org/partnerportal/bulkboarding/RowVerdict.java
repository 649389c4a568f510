package org.partnerportal.bulkboarding;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/// What a row with flaws comes to.
public enum RowVerdict {
    /// It becomes no draft.
    FLAWED,
    /// It becomes a draft that lacks something.
    INCOMPLETE,
    /// It becomes a draft; something in it is not used.
    NOTE;

    /// The one of this name, none if it is not one.
    public static Optional<RowVerdict> named(String text) {
        return Arrays.stream(values())
                .filter(verdict -> verdict.name().equals(text))
                .findFirst();
    }

    static RowVerdict of(Collection<Flaw> flaws) {
        if (flaws.stream().anyMatch(flaw -> flaw.kind().blocking())) {
            return FLAWED;
        }
        return flaws.stream().anyMatch(flaw -> flaw.kind() == FlawKind.MISSING) ? INCOMPLETE : NOTE;
    }
}
