package org.partnerportal.acquiring;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.AcquirerStaffOnly;
import org.partnerportal.onboarding.ApplicationNotFound;
import org.partnerportal.onboarding.ApplicationPage;
import org.partnerportal.onboarding.ApplicationProgress;
import org.partnerportal.onboarding.ApplicationQuery;
import org.partnerportal.onboarding.ApplicationRegister;
import org.partnerportal.onboarding.ApplicationStatus;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.onboarding.SendBack;
import org.partnerportal.partner.PartnerGate;
import org.partnerportal.partner.PartnerProfiles;
import org.partnerportal.shared.ChangedMeanwhile;
import org.partnerportal.shared.ReadsOnly;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// An acquirer decides on the applications that were routed to it; of any other it does not even learn.
@Service
@AcquirerStaffOnly
@Transactional
public class AcquirerDecisions {

    private final PartnerGate gate;
    private final ApplicationRegister register;
    private final ApplicationProgress progress;
    private final PartnerProfiles partners;

    AcquirerDecisions(
            PartnerGate gate, ApplicationRegister register, ApplicationProgress progress, PartnerProfiles partners) {
        this.gate = gate;
        this.register = register;
        this.progress = progress;
        this.partners = partners;
    }

    /// One application as it is decided on.
    @ReadsOnly
    public Optional<DecisionSheet> find(MerchantApplicationId id) {
        return register.find(id)
                .flatMap(application -> register.submission(id)
                        .map(submission ->
                                new DecisionSheet(application, partners.name(application.provider()), submission)));
    }

    /// What waits for this acquirer's decision, a page of it.
    @ReadsOnly
    public ApplicationPage waiting(ApplicationPage.@Nullable Position after) {
        return list(EnumSet.of(ApplicationStatus.ACQUIRER_DECISION), after);
    }

    /// What this acquirer has decided on, or had withdrawn before it could, a page of it.
    @ReadsOnly
    public ApplicationPage decided(ApplicationPage.@Nullable Position after) {
        return list(EnumSet.complementOf(EnumSet.of(ApplicationStatus.ACQUIRER_DECISION)), after);
    }

    /// Signs off: the merchant's account is verified next, or its agreement signed.
    ///
    /// @return what follows
    /// @throws ApplicationNotFound if there is none by that id, or it is routed to another acquirer
    /// @throws ChangedMeanwhile if it is no longer as it was seen
    public ApplicationStatus signOff(SignOff command) {
        gate.requireMayAct();
        requireAsSeen(command.application(), command.seenVersion());
        return progress.signOff(command.application());
    }

    /// Returns items to the provider, each with a reason.
    ///
    /// @throws ApplicationNotFound if there is none by that id, or it is routed to another acquirer
    /// @throws ChangedMeanwhile if it is no longer as it was seen
    public void sendBack(ReturnToProvider command) {
        gate.requireMayAct();
        requireAsSeen(command.application(), command.seenVersion());
        progress.returnByAcquirer(new SendBack(command.application(), command.items()));
    }

    /// Refuses for good, with a reason that the provider reads.
    ///
    /// @throws ApplicationNotFound if there is none by that id, or it is routed to another acquirer
    /// @throws ChangedMeanwhile if it is no longer as it was seen
    public void refuse(RefuseMerchant command) {
        gate.requireMayAct();
        requireAsSeen(command.application(), command.seenVersion());
        progress.refuse(command.application(), command.reason());
    }

    private ApplicationPage list(Set<ApplicationStatus> statuses, ApplicationPage.@Nullable Position after) {
        return register.list(ApplicationQuery.everything().inStatus(statuses.toArray(ApplicationStatus[]::new)), after);
    }

    private void requireAsSeen(MerchantApplicationId id, long seenVersion) {
        var application = register.find(id).orElseThrow(() -> new ApplicationNotFound(id));
        if (application.version() != seenVersion) {
            throw new ChangedMeanwhile();
        }
    }
}
