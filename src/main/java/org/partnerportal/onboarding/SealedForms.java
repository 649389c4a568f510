package org.partnerportal.onboarding;

import java.nio.charset.StandardCharsets;
import org.partnerportal.catalogue.ApiShape;
import org.partnerportal.catalogue.FormValues;
import org.partnerportal.vault.Vault;
import org.springframework.stereotype.Component;

/// A form as it is stored: the published API's JSON, sealed for its own application.
@Component
class SealedForms {

    private final Vault vault;
    private final ApiShape shape;

    SealedForms(Vault vault, ApiShape shape) {
        this.vault = vault;
        this.shape = shape;
    }

    byte[] seal(MerchantApplicationId id, FormValues form) {
        return vault.seal(context(id), shape.json(form).getBytes(StandardCharsets.UTF_8));
    }

    FormValues open(MerchantApplicationId id, byte[] sealed) {
        return shape.values(vault.openText(context(id), sealed));
    }

    private static String context(MerchantApplicationId id) {
        return "merchant_application.form:" + id;
    }
}
