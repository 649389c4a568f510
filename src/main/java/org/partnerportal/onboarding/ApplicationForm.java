package org.partnerportal.onboarding;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnerportal.catalogue.ApplicableField;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FormValues;
import org.partnerportal.validation.FieldProblem;

/// An application's form as its provider's staff fill it in.
///
/// @param standard the version of the identity standard by which it is judged
/// @param withdrawnIndustries the industries that version no longer takes
/// @param values what is kept; sensitive values are masked here
/// @param fields the fields that apply, in the form's order
/// @param editable which of them are open for changes
/// @param problems what is missing or looks wrong now
/// @param remediation what must be mended, while it is in remediation
public record ApplicationForm(
        MerchantApplicationId id,
        String businessCode,
        long version,
        ApplicationStatus status,
        String standard,
        Set<String> withdrawnIndustries,
        FormValues values,
        List<ApplicableField> fields,
        Set<FieldPath> editable,
        List<FieldProblem> problems,
        Instant savedAt,
        Optional<Remediation> remediation) {

    public boolean editable(FieldPath path) {
        return editable.contains(path);
    }

    /// Whether it can be handed in as it stands.
    public boolean submittable() {
        return status.mayBecome(ApplicationStatus.SUBMITTED);
    }
}
