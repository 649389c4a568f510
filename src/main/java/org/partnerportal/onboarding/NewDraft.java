package org.partnerportal.onboarding;

import org.partnerportal.catalogue.FormValues;

/// A draft to begin among others, by the provider's own number for it.
public record NewDraft(String businessCode, FormValues form) {

    // The form is personal: never in a log line.
    @Override
    public String toString() {
        return "NewDraft[" + businessCode + "]";
    }
}
