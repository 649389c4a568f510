package org.partnerportal.partner;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.partnerportal.access.AdminsOnly;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.shared.ReadsOnly;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the platform's administrators do with partners' data.
@Service
@AdminsOnly
@Transactional
public class PartnerAdministration {

    private final Partners partners;
    private final PartnerRules rules;
    private final PartnerProfiles profiles;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PartnerAdministration(
            Partners partners,
            PartnerRules rules,
            PartnerProfiles profiles,
            ApplicationEventPublisher events,
            Clock clock) {
        this.partners = partners;
        this.rules = rules;
        this.profiles = profiles;
        this.events = events;
        this.clock = clock;
    }

    /// Takes a partner in, or tells what is wrong with its data.
    public EditOutcome open(OpenPartner command) {
        var number = command.number().strip();
        var profile = EditedProfile.of(command.profile(), List.of());
        var problems = problems(number, command.kind(), profile);
        if (!problems.isEmpty()) {
            return new EditOutcome.Refused(problems);
        }
        var identity = new Partner.Identity(PartnerId.random(), number, command.kind(), clock.instant());
        partners.add(Partner.open(identity, profile, ProfileDifference.between(null, profile, profiles::name)));
        return new EditOutcome.Saved(identity.id(), number);
    }

    /// What taking this partner in would come to.
    @ReadsOnly
    public EditPreview preview(OpenPartner command) {
        var profile = EditedProfile.of(command.profile(), List.of());
        var problems = problems(command.number().strip(), command.kind(), profile);
        return problems.isEmpty() ? new EditPreview.Opens() : new EditPreview.Refused(problems);
    }

    /// Changes a partner's data, or tells what is wrong with it.
    ///
    /// @throws PartnerNotFound if there is none by that id
    /// @throws org.partnerportal.shared.ChangedMeanwhile if it is no longer as it was seen
    public EditOutcome change(ChangePartner command) {
        var partner = found(command.partner());
        partner.requireUnchangedSince(command.seenVersion());
        var profile = EditedProfile.of(command.profile(), partner.profile().contacts());
        var problems = problems(partner, profile);
        if (!problems.isEmpty()) {
            return new EditOutcome.Refused(problems);
        }
        var changes = ProfileDifference.between(partner.profile(), profile, profiles::name);
        if (!changes.isEmpty()) {
            partner.change(profile, changes);
            partners.save(partner);
        }
        return new EditOutcome.Saved(partner.identity().id(), partner.identity().number());
    }

    /// What changing a partner's data would come to.
    ///
    /// @throws PartnerNotFound if there is none by that id
    @ReadsOnly
    public EditPreview preview(ChangePartner command) {
        var partner = found(command.partner());
        var profile = EditedProfile.of(command.profile(), partner.profile().contacts());
        var problems = problems(partner, profile);
        if (!problems.isEmpty()) {
            return new EditPreview.Refused(problems);
        }
        var changes = ProfileDifference.between(partner.profile(), profile, profiles::name);
        return changes.isEmpty() ? new EditPreview.Unchanged() : new EditPreview.Changes(changes);
    }

    /// A contact's data in full. The look is recorded with its reason.
    ///
    /// @throws PartnerNotFound if there is no such partner or contact
    public PartnerContact showContact(PartnerId id, int place, String reason) {
        if (reason.isBlank()) {
            throw new NoReasonGiven();
        }
        var contacts = found(id).profile().contacts();
        if (place < 0 || place >= contacts.size()) {
            throw new PartnerNotFound();
        }
        events.publishEvent(new ContactShown(id, place, reason));
        return contacts.get(place);
    }

    private List<PartnerProblem> problems(String number, PartnerKind kind, PartnerProfile profile) {
        var problems = new ArrayList<>(rules.ofNumber(number, partners.numberTaken(number)));
        problems.addAll(rules.of(kind, profile, profiles::maySignOff));
        return problems;
    }

    // An acquirer that was closed meanwhile may stay where a rule names it already: editing something else must go on.
    private List<PartnerProblem> problems(Partner partner, PartnerProfile profile) {
        if (partner.standing().current().standing() == PartnerStanding.CLOSED) {
            throw new PartnerIsClosed();
        }
        var named = partner.profile().routing().acquirers();
        return rules.of(partner.identity().kind(), profile, each -> named.contains(each) || profiles.maySignOff(each));
    }

    private Partner found(PartnerId id) {
        return partners.find(id).orElseThrow(PartnerNotFound::new);
    }
}
