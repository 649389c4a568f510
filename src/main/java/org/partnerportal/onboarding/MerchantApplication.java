package org.partnerportal.onboarding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FormValues;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.Change;
import org.partnerportal.shared.ChangedMeanwhile;
import org.partnerportal.shared.DomainEvent;
import org.partnerportal.shared.PartnerId;

/// A merchant's request to be boarded: its service provider completes it, reviewers and acquirer judge it.
///
/// The status changes in [#moveTo(ApplicationStatus, Instant, String)] alone, which allows no step that
/// [ApplicationStatus] rules out.
final class MerchantApplication {

    /// What never changes.
    record Origin(MerchantApplicationId id, PartnerId provider, Instant createdAt) {}

    /// Where it stands.
    record Standing(
            ApplicationStatus status,
            Instant since,
            int revision,
            @Nullable PartnerId acquirer) {}

    /// What was last kept, and by whom.
    record Content(
            String businessCode,
            FormValues form,
            Set<FieldPath> open,
            Instant updatedAt,
            @Nullable AccountId by) {

        @Override
        public String toString() {
            return "Content[" + updatedAt + "]";
        }
    }

    private static final FieldPath BUSINESS_CODE = FieldPath.of("business_code");

    private final Origin origin;
    private Standing standing;
    private Content content;
    private final long version;
    private final List<DomainEvent> events = new ArrayList<>();

    // The repository's own creator: assigns, checks nothing, registers no event.
    MerchantApplication(Origin origin, Standing standing, Content content, long version) {
        this.origin = origin;
        this.standing = standing;
        this.content = content;
        this.version = version;
    }

    static MerchantApplication draft(Origin origin, FormValues initial, AccountId by) {
        var code = initial.first(BUSINESS_CODE).orElseThrow();
        var standing = new Standing(ApplicationStatus.DRAFT, origin.createdAt(), 0, null);
        var content = new Content(code, initial, Set.of(), origin.createdAt(), by);
        var application = new MerchantApplication(origin, standing, content, 0);
        application.events.add(new ApplicationStarted(origin.id(), origin.provider()));
        return application;
    }

    void requireUnchangedSince(long seenVersion) {
        if (version != seenVersion) {
            throw new ChangedMeanwhile();
        }
    }

    /// Keeps what was typed, where the field is open.
    void keep(Map<FieldPath, List<String>> typed, Set<FieldPath> editable, AccountId by, Instant at) {
        var form = content.form();
        for (var entry : typed.entrySet()) {
            if (!editable.contains(entry.getKey())) {
                throw new FieldLocked(entry.getKey());
            }
            form = form.with(entry.getKey(), entry.getValue());
        }
        var changes = changes(content.form(), form);
        if (!changes.isEmpty()) {
            var code = form.first(BUSINESS_CODE).orElse(content.businessCode());
            content = new Content(code, form, content.open(), at, by);
            events.add(new DraftSaved(id(), changes));
        }
    }

    /// Notes that a returned item was explained in place of being changed.
    void explain(FieldPath path, String explanation, AccountId by, Instant at) {
        if (standing.status() != ApplicationStatus.REMEDIATION
                || !content.open().contains(path)) {
            throw new FieldLocked(path);
        }
        content = new Content(content.businessCode(), content.form(), content.open(), at, by);
        events.add(new DraftSaved(id(), List.of(new Change("explanation:" + path, null, explanation, true))));
    }

    /// Hands it to the reviewers with the form as it was judged complete.
    void submit(FormValues complete, Instant at) {
        standing = new Standing(standing.status(), standing.since(), standing.revision() + 1, standing.acquirer());
        content = new Content(content.businessCode(), complete, Set.of(), content.updatedAt(), content.by());
        moveTo(ApplicationStatus.SUBMITTED, at, null);
    }

    /// Sends it back to the provider with exactly these fields open.
    void sendBack(List<ReturnedItem> items, Instant at) {
        if (items.isEmpty()) {
            throw new ReasonMissing();
        }
        var open = items.stream().map(ReturnedItem::path).collect(Collectors.toUnmodifiableSet());
        content = new Content(content.businessCode(), content.form(), open, content.updatedAt(), content.by());
        moveTo(ApplicationStatus.REMEDIATION, at, null);
    }

    void passToAcquirer(PartnerId acquirer, Instant at) {
        standing = new Standing(standing.status(), standing.since(), standing.revision(), acquirer);
        moveTo(ApplicationStatus.ACQUIRER_DECISION, at, null);
    }

    /// The one place the status changes.
    void moveTo(ApplicationStatus next, Instant at, @Nullable String note) {
        if (!standing.status().mayBecome(next)) {
            throw new IllegalTransition(id(), standing.status(), next);
        }
        var moved = new ApplicationMoved(
                id(), origin.provider(), standing.acquirer(), standing.status(), next, standing.revision(), note);
        standing = new Standing(next, at, standing.revision(), standing.acquirer());
        content = new Content(content.businessCode(), content.form(), content.open(), at, content.by());
        events.add(moved);
    }

    /// What happened since it was loaded, handed over once.
    List<DomainEvent> takeEvents() {
        var taken = List.copyOf(events);
        events.clear();
        return taken;
    }

    MerchantApplicationId id() {
        return origin.id();
    }

    Origin origin() {
        return origin;
    }

    Standing standing() {
        return standing;
    }

    ApplicationStatus status() {
        return standing.status();
    }

    Content content() {
        return content;
    }

    FormValues form() {
        return content.form();
    }

    long version() {
        return version;
    }

    private static List<Change> changes(FormValues before, FormValues after) {
        return before.differing(after)
                .map(path -> new Change(path.value(), text(before, path), text(after, path), true))
                .toList();
    }

    private static @Nullable String text(FormValues form, FieldPath path) {
        var values = form.all(path);
        return values.isEmpty() ? null : String.join(" | ", values);
    }
}
