package org.partnerportal.signing;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnerportal.acquiring.MerchantNumbers;
import org.partnerportal.catalogue.Choice;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FormValues;
import org.partnerportal.onboarding.ApplicationContent;
import org.partnerportal.onboarding.ApplicationDetails;
import org.partnerportal.onboarding.ApplicationStatus;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.partner.PartnerProfiles;
import org.partnerportal.remittance.AccountVerifying;
import org.springframework.stereotype.Component;

/// Puts together what a merchant reads on the page behind its link.
@Component
class SigningSheets {

    private static final FieldPath ACCOUNT = FieldPath.of("bank_account_info.account_number");
    private static final FieldPath SETTLEMENT = FieldPath.of("settlement_info.settlement_id");

    private final ApplicationContent applications;
    private final AccountVerifying verifying;
    private final MerchantNumbers numbers;
    private final FieldCatalogue catalogue;
    private final PartnerProfiles partners;

    SigningSheets(
            ApplicationContent applications,
            AccountVerifying verifying,
            MerchantNumbers numbers,
            FieldCatalogue catalogue,
            PartnerProfiles partners) {
        this.applications = applications;
        this.verifying = verifying;
        this.numbers = numbers;
        this.catalogue = catalogue;
        this.partners = partners;
    }

    Optional<SigningSheet> of(MerchantApplicationId id) {
        return applications
                .details(id)
                .flatMap(application ->
                        step(application.status()).map(step -> sheet(application, step, applications.submitted(id))));
    }

    private static Optional<SigningStep> step(ApplicationStatus status) {
        return switch (status) {
            case ACCOUNT_VERIFICATION -> Optional.of(SigningStep.NAME_AMOUNT);
            case TO_BE_SIGNED -> Optional.of(SigningStep.READ_AND_SIGN);
            case OPENING, FINISHED -> Optional.of(SigningStep.DONE);
            default -> Optional.empty();
        };
    }

    private SigningSheet sheet(ApplicationDetails application, SigningStep step, FormValues form) {
        var name = application.merchantName();
        return new SigningSheet(
                application.id(),
                step,
                name == null ? "" : name,
                masked(SignatoryName.CONTACT, form).orElse(""),
                account(form),
                partners.name(application.provider()),
                partners.name(application.acquirer()),
                settlementRule(form),
                verifying.wrongAnswers(application.id()),
                numbers.given(application.id()).orElse(null));
    }

    private @Nullable String account(FormValues form) {
        return masked(ACCOUNT, form).orElse(null);
    }

    private Optional<String> masked(FieldPath path, FormValues form) {
        return form.first(path).map(value -> catalogue.masked(path, value, Locale.ROOT));
    }

    private Choice settlementRule(FormValues form) {
        var rule = form.first(SETTLEMENT).orElse("");
        return new Choice(
                rule,
                catalogue.shown(SETTLEMENT, rule, Locale.SIMPLIFIED_CHINESE),
                catalogue.shown(SETTLEMENT, rule, Locale.ENGLISH));
    }
}
