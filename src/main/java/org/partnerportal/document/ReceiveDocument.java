package org.partnerportal.document;

import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.Subject;

/// Take in a file for the field at `fieldPath` of `owner`, as the next version of `replaces` if there is one.
public record ReceiveDocument(
        Subject owner,
        String fieldPath,
        String fileName,
        @Nullable DocumentId replaces) {}
