package org.partnerportal.partner;

import java.time.Clock;
import java.util.function.Consumer;
import org.partnerportal.access.AdminsOnly;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.shared.PartnerId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the platform's administrators do with a partner's standing. Limits take one of them, suspending and closing
/// two.
@Service
@AdminsOnly
@Transactional
public class PartnerStandings {

    private final Partners partners;
    private final CurrentActor actor;
    private final Clock clock;

    PartnerStandings(Partners partners, CurrentActor actor, Clock clock) {
        this.partners = partners;
        this.actor = actor;
        this.clock = clock;
    }

    /// Lets nothing new be started from now on.
    ///
    /// @throws PartnerNotFound if there is none by that id
    /// @throws org.partnerportal.shared.ChangedMeanwhile if it is no longer as it was seen
    public void limit(StandingStep step) {
        change(step, partner -> partner.limit(step.reason(), clock.instant()));
    }

    /// Takes limits away, or lifts a suspension before its term.
    ///
    /// @throws PartnerNotFound if there is none by that id
    /// @throws org.partnerportal.shared.ChangedMeanwhile if it is no longer as it was seen
    public void restore(StandingStep step) {
        change(step, partner -> partner.restore(step.reason(), clock.instant()));
    }

    /// Proposes to suspend or close; another administrator decides.
    ///
    /// @throws PartnerNotFound if there is none by that id
    /// @throws org.partnerportal.shared.ChangedMeanwhile if it is no longer as it was seen
    public void propose(ProposeStanding command) {
        var proposal = new StandingProposal(
                command.standing(), command.reason(), command.until(), actor.account(), clock.instant());
        change(command.partner(), command.seenVersion(), partner -> partner.propose(proposal));
    }

    /// Agrees to what another administrator proposed.
    ///
    /// @throws PartnerNotFound if there is none by that id
    /// @throws SamePersonDecides if the acting person proposed it
    /// @throws org.partnerportal.shared.ChangedMeanwhile if it is no longer as it was seen
    public void approve(PartnerId id, long seenVersion) {
        change(id, seenVersion, partner -> partner.approve(actor.account(), clock.instant()));
    }

    /// Turns down what another administrator proposed.
    ///
    /// @throws PartnerNotFound if there is none by that id
    /// @throws SamePersonDecides if the acting person proposed it
    /// @throws org.partnerportal.shared.ChangedMeanwhile if it is no longer as it was seen
    public void turnDown(StandingStep step) {
        change(step, partner -> partner.turnDown(step.reason(), actor.account()));
    }

    private void change(StandingStep step, Consumer<Partner> change) {
        change(step.partner(), step.seenVersion(), change);
    }

    private void change(PartnerId id, long seenVersion, Consumer<Partner> change) {
        var partner = partners.find(id).orElseThrow(PartnerNotFound::new);
        partner.requireUnchangedSince(seenVersion);
        change.accept(partner);
        partners.save(partner);
    }
}
