package org.partnerportal.partner;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The term of the contract with a partner; either end may be open.
public record Contract(@Nullable LocalDate from, @Nullable LocalDate until) {

    /// Nothing agreed on, or not known.
    public static final Contract OPEN = new Contract(null, null);
}
