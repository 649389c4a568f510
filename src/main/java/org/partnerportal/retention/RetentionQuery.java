package org.partnerportal.retention;

import org.jspecify.annotations.Nullable;
import org.partnerportal.document.RetentionBasis;

/// Which files to list; what is not said narrows nothing.
public record RetentionQuery(
        @Nullable FileState state, @Nullable RetentionBasis basis) {}
