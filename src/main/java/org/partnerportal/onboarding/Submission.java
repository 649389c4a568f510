package org.partnerportal.onboarding;

import java.time.Instant;
import java.util.List;

/// A frozen submission as readers see it.
///
/// @param standard the version of the identity standard it was checked against
public record Submission(
        MerchantApplicationId application,
        int revision,
        Instant submittedAt,
        String standard,
        List<SubmittedField> fields) {}
