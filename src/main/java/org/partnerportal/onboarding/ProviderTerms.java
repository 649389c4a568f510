package org.partnerportal.onboarding;

import java.util.Optional;
import java.util.stream.Stream;
import org.partnerportal.catalogue.CapabilitiesOfScenes;
import org.partnerportal.catalogue.FormValues;
import org.partnerportal.partner.PartnerProfiles;
import org.partnerportal.routing.ToRoute;
import org.partnerportal.shared.PartnerId;
import org.springframework.stereotype.Component;

/// What is agreed with the provider, asked for one of its applications: may it board this merchant, and who signs off.
@Component
class ProviderTerms {

    private static final String INDUSTRY = "settlement_info.qualification_type";
    private static final String PREMISES = "business_info.sales_info.biz_store_info.biz_address_code";
    private static final String MICRO_PREMISES = "subject_info.micro_biz_info.micro_store_info.micro_address_code";

    private final PartnerProfiles partners;

    ProviderTerms(PartnerProfiles partners) {
        this.partners = partners;
    }

    /// Why it is not for this provider to board, as the key of the words for it.
    Optional<String> refusal(PartnerId provider, MerchantApplicationId id, FormValues form) {
        var permission = partners.permission(provider);
        if (permission.isEmpty()) {
            return Optional.of("partner.refused.no-acquirer");
        }
        return permission
                .get()
                .refusal(
                        MerchantNaming.subjectType(form).orElse(null),
                        form.first(INDUSTRY).orElse(null),
                        CapabilitiesOfScenes.of(form))
                .or(() -> acquirer(provider, id, form).isEmpty()
                        ? Optional.of("partner.refused.no-acquirer")
                        : Optional.empty());
    }

    /// The acquirer that signs off for it, if any rule fits.
    Optional<PartnerId> acquirer(PartnerId provider, MerchantApplicationId id, FormValues form) {
        var region = Stream.of(PREMISES, MICRO_PREMISES)
                .flatMap(path -> form.first(path).stream())
                .findFirst();
        return partners.acquirerFor(
                provider, new ToRoute(id.value(), form.first(INDUSTRY).orElse(null), region.orElse(null)));
    }
}
