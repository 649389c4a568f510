package org.partnerportal.signing.ui;

import com.vaadin.flow.component.Component;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.onboarding.ApplicationDetails;
import org.partnerportal.onboarding.ApplicationStatus;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.onboarding.ui.ApplicationPanels;
import org.partnerportal.remittance.SimulatedStatements;
import org.partnerportal.signing.MerchantInviting;
import org.partnerportal.uikit.Moments;

/// Puts the merchant's link on the application's status page while it waits for its merchant, for its provider to pass
/// on.
@org.springframework.stereotype.Component
class MerchantLinkPanels implements ApplicationPanels {

    private static final Set<ApplicationStatus> WAITS_FOR_MERCHANT =
            EnumSet.of(ApplicationStatus.ACCOUNT_VERIFICATION, ApplicationStatus.TO_BE_SIGNED);

    private final MerchantInviting inviting;
    private final SimulatedStatements statements;
    private final Moments moments;
    private final MerchantLinkAddress address;
    private final CurrentActor current;

    MerchantLinkPanels(
            MerchantInviting inviting,
            SimulatedStatements statements,
            Moments moments,
            MerchantLinkAddress address,
            CurrentActor current) {
        this.inviting = inviting;
        this.statements = statements;
        this.moments = moments;
        this.address = address;
        this.current = current;
    }

    @Override
    public Optional<Component> panel(ApplicationDetails application) {
        return current.actor().providerStaff() && WAITS_FOR_MERCHANT.contains(application.status())
                ? Optional.of(of(application.id()))
                : Optional.empty();
    }

    /// The panel itself, whatever the application waits for.
    MerchantLinkPanel of(MerchantApplicationId application) {
        return new MerchantLinkPanel(inviting, statements, moments, address, application);
    }
}
