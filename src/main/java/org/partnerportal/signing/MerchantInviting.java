package org.partnerportal.signing;

import java.time.Clock;
import java.util.Optional;
import org.partnerportal.access.ProviderStaffOnly;
import org.partnerportal.onboarding.ApplicationDetails;
import org.partnerportal.onboarding.ApplicationNotFound;
import org.partnerportal.onboarding.ApplicationRegister;
import org.partnerportal.onboarding.ApplicationStatus;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.partner.PartnerGate;
import org.partnerportal.shared.ReadsOnly;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A provider's staff pass the merchant its link on, and make it a fresh one when it has expired.
@Service
@ProviderStaffOnly
@Transactional
public class MerchantInviting {

    private final PartnerGate gate;
    private final ApplicationRegister register;
    private final MerchantLinks links;
    private final LinkIssuing issuing;
    private final Clock clock;

    MerchantInviting(
            PartnerGate gate, ApplicationRegister register, MerchantLinks links, LinkIssuing issuing, Clock clock) {
        this.gate = gate;
        this.register = register;
        this.links = links;
        this.issuing = issuing;
        this.clock = clock;
    }

    /// The link of one of the provider's own applications, while it waits for its merchant.
    ///
    /// @throws ApplicationNotFound if there is none by that id, or it is another provider's
    @ReadsOnly
    public Optional<MerchantInvitation> find(MerchantApplicationId id) {
        return waitsForMerchant(own(id)) ? links.latest(id).map(this::invitation) : Optional.empty();
    }

    /// Makes a fresh link; the one before no longer works.
    ///
    /// @throws ApplicationNotFound if there is none by that id, or it is another provider's
    /// @throws NothingToInviteTo if the application does not wait for its merchant
    public MerchantInvitation renew(MerchantApplicationId id) {
        gate.requireMayAct();
        if (!waitsForMerchant(own(id))) {
            throw new NothingToInviteTo(id);
        }
        return invitation(issuing.issue(id));
    }

    private ApplicationDetails own(MerchantApplicationId id) {
        return register.find(id).orElseThrow(() -> new ApplicationNotFound(id));
    }

    private static boolean waitsForMerchant(ApplicationDetails application) {
        return application.status() == ApplicationStatus.ACCOUNT_VERIFICATION
                || application.status() == ApplicationStatus.TO_BE_SIGNED;
    }

    private MerchantInvitation invitation(MerchantLink link) {
        return new MerchantInvitation(link.token(), link.madeAt(), link.expiresAt(), link.worksAt(clock.instant()));
    }
}
