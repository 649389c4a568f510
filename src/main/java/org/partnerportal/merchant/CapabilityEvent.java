package org.partnerportal.merchant;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.Change;
import org.partnerportal.shared.DomainEvent;
import org.partnerportal.shared.Subject;

/// Something that happened to a payment product of a merchant.
public sealed interface CapabilityEvent extends DomainEvent {

    /// What the list of those in review follows.
    Subject QUEUE = new Subject(CapabilityId.KIND, "queue");

    CapabilityId id();

    @Override
    default Subject subject() {
        return TerminalChanged.of(id().merchant());
    }

    @Override
    default List<Subject> alsoConcerns() {
        return List.of(QUEUE);
    }

    /// It took a step.
    ///
    /// @param reason why, in words its provider reads
    record CapabilityMoved(
            CapabilityId id,
            @Nullable CapabilityState from,
            CapabilityState to,
            @Nullable String reason) implements CapabilityEvent {

        @Override
        public String action() {
            return "merchant.capability." + to;
        }

        @Override
        public List<Change> changes() {
            var step = new Change(id.capability().name(), from == null ? null : from.name(), to.name());
            return reason == null ? List.of(step) : List.of(step, new Change("reason", null, reason, true));
        }

        // The reason may speak of a person: never in a log line.
        @Override
        public String toString() {
            return "CapabilityMoved[" + id + ", " + from + " -> " + to + "]";
        }
    }

    /// A reviewer took it on, or gave it back.
    record CapabilityClaimed(CapabilityId id, boolean taken) implements CapabilityEvent {

        @Override
        public String action() {
            return taken ? "merchant.capability-claimed" : "merchant.capability-released";
        }

        @Override
        public List<Change> changes() {
            return List.of(new Change("capability", null, id.capability().name()));
        }
    }

    /// Evidence for it was given, changed or taken away.
    record CapabilityEvidenceGiven(CapabilityId id, List<Change> given) implements CapabilityEvent {

        @Override
        public String action() {
            return "merchant.capability-evidence";
        }

        @Override
        public List<Change> changes() {
            return Stream.concat(
                            Stream.of(new Change(
                                    "capability", null, id.capability().name())),
                            given.stream())
                    .toList();
        }

        // What was typed is personal: never in a log line.
        @Override
        public String toString() {
            return "CapabilityEvidenceGiven[" + id + ", " + given.size() + " changes]";
        }
    }

    /// A sensitive value among the evidence was shown in full.
    record CapabilityEvidenceShown(CapabilityId id, String path) implements CapabilityEvent {

        @Override
        public String action() {
            return "merchant.capability-shown";
        }

        @Override
        public boolean lookOnly() {
            return true;
        }

        @Override
        public List<Change> changes() {
            return List.of(new Change("field", null, path));
        }
    }
}
