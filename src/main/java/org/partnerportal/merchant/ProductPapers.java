package org.partnerportal.merchant;

import java.util.List;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.retention.PapersBeside;
import org.partnerportal.shared.Subject;
import org.springframework.stereotype.Component;

/// The evidence for payment products is kept as long as the papers with which its merchant was boarded.
@Component
class ProductPapers implements PapersBeside {

    private final MerchantCapabilities products;

    ProductPapers(MerchantCapabilities products) {
        this.products = products;
    }

    @Override
    public List<Subject> of(MerchantApplicationId application) {
        return products.requestedFor(application).stream()
                .map(CapabilityId::subject)
                .toList();
    }
}
