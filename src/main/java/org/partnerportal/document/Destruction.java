package org.partnerportal.document;

import java.time.Instant;

/// When a document was destroyed, and on which basis. Its row stays to say so.
public record Destruction(Instant at, RetentionBasis basis) {}
