package org.partnerportal.remittance;

import java.util.List;
import org.partnerportal.access.ProviderStaffOnly;
import org.partnerportal.onboarding.ApplicationNotFound;
import org.partnerportal.onboarding.ApplicationRegister;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.shared.ReadsOnly;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/// Shows a provider's staff, for evaluation, what the simulated bank would show its merchant.
@Service
@ProviderStaffOnly
@ReadsOnly
public class SimulatedStatements {

    private final ApplicationRegister register;
    private final ObjectProvider<SimulatedBank> simulatedBank;

    SimulatedStatements(ApplicationRegister register, ObjectProvider<SimulatedBank> simulatedBank) {
        this.register = register;
        this.simulatedBank = simulatedBank;
    }

    /// What the simulated bank has sent to the merchant's account; nothing where a real bank is connected.
    ///
    /// @throws ApplicationNotFound if there is none by that id, or it is another provider's
    public List<SimulatedRemittance> of(MerchantApplicationId id) {
        var application = register.find(id).orElseThrow(() -> new ApplicationNotFound(id));
        return simulatedBank.stream()
                .flatMap(bank -> bank.statement(application.id()).stream())
                .toList();
    }
}
