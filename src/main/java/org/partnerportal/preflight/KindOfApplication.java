package org.partnerportal.preflight;

import java.util.Optional;
import org.partnerportal.catalogue.FormValues;

/// What makes two applications alike enough to learn from one for the other.
///
/// @param subjectType the catalogue's value
/// @param industry the industry's name
record KindOfApplication(String subjectType, String industry) {

    /// The kind of a form, as soon as both are chosen.
    static Optional<KindOfApplication> of(FormValues form) {
        return form.first("subject_info.subject_type")
                .flatMap(type -> form.first("settlement_info.qualification_type")
                        .map(industry -> new KindOfApplication(type, industry)));
    }
}
