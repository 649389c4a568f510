package org.partnerportal.onboarding;

import java.util.List;
import java.util.Optional;
import org.partnerportal.catalogue.FormValues;

/// By what name a merchant is known in lists: the one on its licence or certificate, else its short name.
final class MerchantNaming {

    private static final List<String> NAMES = List.of(
            "subject_info.business_license_info.merchant_name",
            "subject_info.certificate_info.merchant_name",
            "business_info.merchant_shortname");

    private MerchantNaming() {}

    static Optional<String> name(FormValues form) {
        return NAMES.stream()
                .flatMap(path -> form.first(path).stream())
                .map(name -> name.substring(0, Math.min(name.length(), 128)))
                .findFirst();
    }

    static Optional<String> subjectType(FormValues form) {
        return form.first("subject_info.subject_type");
    }
}
