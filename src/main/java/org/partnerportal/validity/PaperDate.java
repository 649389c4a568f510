package org.partnerportal.validity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.partnerportal.catalogue.FieldPath;

/// A paper of a submission and its last day.
///
/// @param endsOn none where it is valid for good
public record PaperDate(
        FieldPath path, Paper paper, @Nullable LocalDate endsOn) {}
