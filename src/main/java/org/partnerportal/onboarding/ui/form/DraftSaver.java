package org.partnerportal.onboarding.ui.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.onboarding.ApplicationForm;
import org.partnerportal.onboarding.DraftOutcome;
import org.partnerportal.onboarding.DraftOutcome.ChangedElsewhere;
import org.partnerportal.onboarding.DraftOutcome.CodeTaken;
import org.partnerportal.onboarding.DraftOutcome.Saved;
import org.partnerportal.onboarding.MerchantOnboarding;
import org.partnerportal.onboarding.RemoveOccurrence;
import org.partnerportal.onboarding.SaveDraft;

/// Keeps what is typed as it is typed. Where somebody else was quicker it waits until the person has chosen whose
/// counts, and goes on collecting.
final class DraftSaver {

    private static final FieldPath CODE = FieldPath.of("business_code");

    /// Who is told what came of it.
    interface Screen {

        void saved(ApplicationForm form);

        void codeTaken();

        void changedElsewhere(ChangedElsewhere change, Map<FieldPath, List<String>> unsaved);
    }

    private final MerchantOnboarding onboarding;
    private final Screen screen;
    private final Map<FieldPath, List<String>> unsaved = new LinkedHashMap<>();
    private ApplicationForm known;
    private @Nullable ChangedElsewhere conflict;

    DraftSaver(MerchantOnboarding onboarding, ApplicationForm known, Screen screen) {
        this.onboarding = onboarding;
        this.known = known;
        this.screen = screen;
    }

    void keep(Map<FieldPath, List<String>> changes) {
        unsaved.putAll(changes);
        if (conflict == null) {
            saveOn(known.version());
        } else {
            screen.changedElsewhere(conflict, Map.copyOf(unsaved));
        }
    }

    void remove(FieldPath group, int occurrence) {
        if (conflict == null) {
            settle(onboarding.remove(new RemoveOccurrence(known.id(), known.version(), group, occurrence)));
        }
    }

    /// Forgets what is unsaved: the other version counts.
    ApplicationForm takeTheirs() {
        if (conflict != null) {
            known = conflict.current();
            conflict = null;
            unsaved.clear();
        }
        return known;
    }

    /// Saves what is unsaved onto the other version.
    void keepMine() {
        if (conflict != null) {
            var theirs = conflict.current().version();
            conflict = null;
            saveOn(theirs);
        }
    }

    /// What the other version changed besides; it counts either way.
    Set<FieldPath> changedThere() {
        return conflict == null
                ? Set.of()
                : conflict.current()
                        .values()
                        .differing(known.values())
                        .filter(path -> !unsaved.containsKey(path))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /// Whether a choice has to be made first.
    boolean waiting() {
        return conflict != null;
    }

    ApplicationForm known() {
        return known;
    }

    /// Takes note of a version that came about by another command.
    void follow(ApplicationForm form) {
        known = form;
    }

    private void saveOn(long version) {
        settle(onboarding.save(new SaveDraft(known.id(), version, Map.copyOf(unsaved))));
    }

    private void settle(DraftOutcome outcome) {
        switch (outcome) {
            case Saved(var form) -> {
                unsaved.clear();
                known = form;
                screen.saved(form);
            }
            case CodeTaken _ -> {
                unsaved.remove(CODE);
                screen.codeTaken();
            }
            case ChangedElsewhere change -> {
                conflict = change;
                screen.changedElsewhere(change, Map.copyOf(unsaved));
            }
        }
    }
}
