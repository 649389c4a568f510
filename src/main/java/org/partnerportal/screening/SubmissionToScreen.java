package org.partnerportal.screening;

import java.time.LocalDate;
import org.partnerportal.catalogue.FormValues;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.shared.PartnerId;

/// What was handed in, in full, for those who look for findings in it.
public record SubmissionToScreen(
        MerchantApplicationId application, PartnerId provider, int revision, FormValues form, LocalDate today) {}
