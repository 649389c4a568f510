package org.partnerportal.partner;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.Change;
import org.partnerportal.shared.ChangedMeanwhile;
import org.partnerportal.shared.DomainEvent;
import org.partnerportal.shared.PartnerId;

/// An organisation with accounts here: what is agreed with it, and how it stands.
///
/// The standing changes in [#moveTo] alone, which allows no step that [PartnerStanding] rules out. Suspending and
/// closing take two administrators: what one proposes, another decides.
final class Partner {

    /// What never changes.
    record Identity(PartnerId id, String number, PartnerKind kind, Instant createdAt) {}

    /// How it stands.
    ///
    /// @param resumesAs what it becomes when the term of a suspension is over
    record Standing(
            CurrentStanding current,
            @Nullable PartnerStanding resumesAs,
            @Nullable StandingProposal proposal) {}

    private final Identity identity;
    private PartnerProfile profile;
    private Standing standing;
    private final long version;
    private final List<DomainEvent> events = new ArrayList<>();

    // The repository's own creator: assigns, checks nothing, registers no event.
    Partner(Identity identity, PartnerProfile profile, Standing standing, long version) {
        this.identity = identity;
        this.profile = profile;
        this.standing = standing;
        this.version = version;
    }

    /// A partner that was not there before.
    static Partner open(Identity identity, PartnerProfile profile, List<Change> changes) {
        var current = new CurrentStanding(PartnerStanding.ACTIVE, identity.createdAt(), null, null);
        var partner = new Partner(identity, profile, new Standing(current, null, null), 0);
        partner.events.add(new PartnerOpened(identity.id(), profile.name(), changes));
        return partner;
    }

    void requireUnchangedSince(long seenVersion) {
        if (version != seenVersion) {
            throw new ChangedMeanwhile();
        }
    }

    /// Changes what is agreed; `changes` tells of the difference and of nothing else.
    void change(PartnerProfile next, List<Change> changes) {
        if (standing.current().standing() == PartnerStanding.CLOSED) {
            throw new PartnerIsClosed();
        }
        if (!changes.isEmpty()) {
            profile = next;
            events.add(new PartnerChanged(identity.id(), changes));
        }
    }

    /// Nothing new may be started from now on.
    void limit(String reason, Instant at) {
        moveTo(PartnerStanding.LIMITED, required(reason), null, at);
    }

    /// Takes the limits away, or lifts a suspension before its term.
    void restore(String reason, Instant at) {
        required(reason);
        var next = Optional.ofNullable(standing.resumesAs()).orElse(PartnerStanding.ACTIVE);
        moveTo(next, next == PartnerStanding.ACTIVE ? null : reason, null, at);
    }

    /// Puts a suspension or closing before the other administrators.
    void propose(StandingProposal proposal) {
        required(proposal.reason());
        if (!proposal.standing().takesTwo() || standing.proposal() != null || !mayBecome(proposal.standing())) {
            throw new IllegalStandingStep();
        }
        if (proposal.standing() == PartnerStanding.SUSPENDED
                && (proposal.until() == null || !proposal.until().isAfter(proposal.at()))) {
            throw new TermNotAhead();
        }
        standing = new Standing(standing.current(), standing.resumesAs(), proposal);
        events.add(new StandingProposed(identity.id(), proposal));
    }

    /// Another administrator agrees: it is so from now on.
    void approve(AccountId by, Instant at) {
        var proposal = proposalFor(by);
        if (proposal.until() != null && !proposal.until().isAfter(at)) {
            throw new TermNotAhead();
        }
        moveTo(proposal.standing(), proposal.reason(), proposal.until(), at);
    }

    /// Another administrator does not agree: nothing changes.
    void turnDown(String reason, AccountId by) {
        var proposal = proposalFor(by);
        required(reason);
        standing = new Standing(standing.current(), standing.resumesAs(), null);
        events.add(new StandingTurnedDown(identity.id(), proposal.standing(), reason));
    }

    /// The term of its suspension is over, if it is.
    void endTerm(Instant at) {
        var until = standing.current().until();
        if (standing.current().standing() == PartnerStanding.SUSPENDED && until != null && !until.isAfter(at)) {
            var next = Objects.requireNonNull(standing.resumesAs());
            moveTo(
                    next,
                    next == PartnerStanding.ACTIVE ? null : standing.current().reason(),
                    null,
                    at);
        }
    }

    /// What happened since it was loaded, handed over once.
    List<DomainEvent> takeEvents() {
        var taken = List.copyOf(events);
        events.clear();
        return taken;
    }

    Identity identity() {
        return identity;
    }

    PartnerProfile profile() {
        return profile;
    }

    Standing standing() {
        return standing;
    }

    long version() {
        return version;
    }

    private boolean mayBecome(PartnerStanding next) {
        return standing.current().standing().mayBecome(next);
    }

    private StandingProposal proposalFor(AccountId by) {
        var proposal = standing.proposal();
        if (proposal == null) {
            throw new IllegalStandingStep();
        }
        if (proposal.by().equals(by)) {
            throw new SamePersonDecides();
        }
        return proposal;
    }

    // The one place the standing changes. What was proposed before is settled or overtaken by it.
    private void moveTo(PartnerStanding next, @Nullable String reason, @Nullable Instant until, Instant at) {
        var before = standing.current().standing();
        if (!before.mayBecome(next)) {
            throw new IllegalStandingStep();
        }
        standing = new Standing(
                new CurrentStanding(next, at, reason, until), next == PartnerStanding.SUSPENDED ? before : null, null);
        events.add(new PartnerStandingChanged(identity.id(), before, next, reason, until));
    }

    private static String required(String reason) {
        if (reason.isBlank()) {
            throw new NoReasonGiven();
        }
        return reason;
    }
}
