package org.partnerportal.merchant;

import java.util.List;
import java.util.Set;
import org.partnerportal.catalogue.ApplicableField;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FormValues;
import org.partnerportal.validation.FieldProblem;

/// What a payment product asks for besides what its merchant has given already, and what was given.
///
/// @param values sensitive ones masked
/// @param open what may be given now
/// @param problems what is missing or wrong, while it can be mended
public record CapabilityEvidence(
        List<ApplicableField> fields,
        FormValues values,
        Set<FieldPath> open,
        List<FieldProblem> problems,
        List<ReturnedEvidence> returned) {}
