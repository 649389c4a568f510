package org.partnerportal.merchant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FormValues;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.ChangedMeanwhile;
import org.partnerportal.shared.SchemeTime;

/// A payment product of a merchant, from its request to its end. Nowhere else does its state change.
final class MerchantCapability {

    /// How long its provider has to give what it needs.
    static final int DAYS_TO_GIVE = 30;

    /// How it stands.
    ///
    /// @param dueBy by when the evidence must be handed in, none once it is
    record Standing(
            CapabilityState state,
            Instant since,
            @Nullable LocalDate dueBy,
            @Nullable Instant handedInAt,
            @Nullable AccountId claimer) {}

    /// What was given for it.
    ///
    /// @param scene the sales scene it is asked for, none for those the boarding opened
    record Evidence(@Nullable String scene, FormValues given, List<ReturnedEvidence> returned) {

        static final Evidence NONE = new Evidence(null, FormValues.empty(), List.of());
    }

    /// A step taken and not yet kept.
    ///
    /// @param note a word to colleagues, which no provider reads
    record Step(
            @Nullable CapabilityState from,
            CapabilityState to,
            Instant at,
            @Nullable AccountId by,
            @Nullable String reason,
            @Nullable String note) {}

    private final CapabilityId id;
    private final long version;
    private final List<Step> steps = new ArrayList<>();
    private Standing standing;
    private Evidence evidence;

    MerchantCapability(CapabilityId id, long version, Standing standing, Evidence evidence) {
        this.id = id;
        this.version = version;
        this.standing = standing;
        this.evidence = evidence;
    }

    /// One that its merchant never had.
    static MerchantCapability requested(CapabilityId id, String scene, AccountId by, Instant at) {
        var standing = new Standing(CapabilityState.REQUESTED, at, dueFrom(at), null, null);
        var fresh = new MerchantCapability(id, -1, standing, new Evidence(scene, FormValues.empty(), List.of()));
        fresh.steps.add(new Step(null, CapabilityState.REQUESTED, at, by, null, null));
        return fresh;
    }

    /// Asks again for one that was declined or taken back; what was given stays.
    void requestAgain(String scene, AccountId by, Instant at) {
        var same = scene.equals(evidence.scene());
        move(CapabilityState.REQUESTED, by, at, null, null);
        standing = new Standing(CapabilityState.REQUESTED, at, dueFrom(at), null, null);
        evidence = new Evidence(scene, same ? evidence.given() : FormValues.empty(), List.of());
    }

    /// Keeps what was given for it.
    ///
    /// @param open what may be given now
    void give(Map<FieldPath, List<String>> changes, Set<FieldPath> open) {
        if (standing.state() != CapabilityState.REQUESTED || !open.containsAll(changes.keySet())) {
            throw new IllegalCapabilityStep();
        }
        var now = evidence.given().with(changes);
        var returned = evidence.returned().stream()
                .map(item -> now.all(item.path()).equals(evidence.given().all(item.path())) ? item : item.asMended())
                .toList();
        evidence = new Evidence(evidence.scene(), now, returned);
    }

    void handIn(AccountId by, Instant at) {
        move(CapabilityState.IN_REVIEW, by, at, null, null);
        standing = new Standing(CapabilityState.IN_REVIEW, at, null, at, null);
        evidence = new Evidence(evidence.scene(), evidence.given(), List.of());
    }

    /// Whether that reviewer has it now: not if another has.
    boolean claim(AccountId by) {
        requireInReview();
        if (standing.claimer() != null && !by.equals(standing.claimer())) {
            return false;
        }
        claimed(by);
        return true;
    }

    void takeOver(AccountId by) {
        requireInReview();
        claimed(by);
    }

    void release(AccountId by) {
        requireClaimedBy(by);
        claimed(null);
    }

    void activate(AccountId by, Instant at) {
        requireClaimedBy(by);
        move(CapabilityState.ACTIVE, by, at, null, null);
    }

    void decline(AccountId by, String reason, Instant at) {
        requireClaimedBy(by);
        move(CapabilityState.DECLINED, by, at, given(reason), null);
    }

    void sendBack(AccountId by, List<ReturnedEvidence> items, String note, Instant at) {
        requireClaimedBy(by);
        if (items.isEmpty()) {
            throw new IllegalCapabilityStep();
        }
        items.forEach(item -> given(item.reason()));
        var reasons = items.stream().map(ReturnedEvidence::reason).distinct().collect(Collectors.joining(" · "));
        move(CapabilityState.REQUESTED, by, at, reasons, note.isBlank() ? null : note.strip());
        standing = new Standing(CapabilityState.REQUESTED, at, dueFrom(at), null, null);
        evidence = new Evidence(evidence.scene(), evidence.given(), List.copyOf(items));
    }

    /// Ends one that was not handed in by its day.
    void lapse(Instant at) {
        move(CapabilityState.WITHDRAWN, null, at, null, null);
    }

    void withdraw(AccountId by, String reason, Instant at) {
        move(CapabilityState.WITHDRAWN, by, at, given(reason), null);
    }

    /// Limits, stops or opens one that was open once.
    void restrict(CapabilityState to, AccountId by, String reason, Instant at) {
        if (!(standing.state().open() || standing.state() == CapabilityState.STOPPED)) {
            throw new IllegalCapabilityStep();
        }
        move(to, by, at, given(reason), null);
    }

    void requireSeen(long seenVersion) {
        if (version != seenVersion) {
            throw new ChangedMeanwhile();
        }
    }

    private void move(
            CapabilityState to, @Nullable AccountId by, Instant at, @Nullable String reason, @Nullable String note) {
        if (!standing.state().mayBecome(to)) {
            throw new IllegalCapabilityStep();
        }
        steps.add(new Step(standing.state(), to, at, by, reason, note));
        standing = new Standing(to, at, null, standing.handedInAt(), null);
    }

    private void claimed(@Nullable AccountId by) {
        standing = new Standing(standing.state(), standing.since(), null, standing.handedInAt(), by);
    }

    private void requireInReview() {
        if (standing.state() != CapabilityState.IN_REVIEW) {
            throw new IllegalCapabilityStep();
        }
    }

    private void requireClaimedBy(AccountId by) {
        requireInReview();
        if (!Objects.equals(by, standing.claimer())) {
            throw new IllegalCapabilityStep();
        }
    }

    private static String given(String reason) {
        if (reason.isBlank()) {
            throw new IllegalCapabilityStep();
        }
        return reason.strip();
    }

    private static LocalDate dueFrom(Instant at) {
        return LocalDate.ofInstant(at, SchemeTime.ZONE).plusDays(DAYS_TO_GIVE);
    }

    CapabilityId id() {
        return id;
    }

    long version() {
        return version;
    }

    Standing standing() {
        return standing;
    }

    Evidence evidence() {
        return evidence;
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }
}
