package org.partnerportal.acquiring;

import java.util.Optional;
import org.partnerportal.access.ApplicationReadersOnly;
import org.partnerportal.access.SystemOnly;
import org.partnerportal.onboarding.ApplicationRegister;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.shared.ReadsOnly;
import org.springframework.stereotype.Service;

/// Tells those who may see an application which number its merchant got.
@Service
@ApplicationReadersOnly
@ReadsOnly
public class MerchantNumbers {

    private final MerchantIds numbers;
    private final ApplicationRegister register;

    MerchantNumbers(MerchantIds numbers, ApplicationRegister register) {
        this.numbers = numbers;
        this.register = register;
    }

    /// The number of a merchant whose own link shows it.
    @SystemOnly
    public Optional<MerchantId> given(MerchantApplicationId application) {
        return numbers.find(application);
    }

    /// The merchant's number; none before it has one, or where the acting person may not see the application.
    public Optional<MerchantId> of(MerchantApplicationId application) {
        return register.find(application).flatMap(visible -> numbers.find(visible.id()));
    }
}
