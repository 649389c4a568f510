package org.partnerportal.onboarding;

import java.util.List;
import org.partnerportal.catalogue.Field;
import org.partnerportal.catalogue.FieldPath;

/// A field of a submission as readers see it, sensitive values masked.
///
/// @param required whether the standard demands it here
/// @param values what was handed in, as stored (a choice's code, a document's id), masked where sensitive
/// @param before what stood there in the submission before, the same way; equal to `values` where nothing changed
/// @param changed whether it differs from the submission before
public record SubmittedField(
        Field field, FieldPath path, boolean required, List<String> values, List<String> before, boolean changed) {}
