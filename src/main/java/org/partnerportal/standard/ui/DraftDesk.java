package org.partnerportal.standard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.notification.Notification;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.partnerportal.standard.DraftFlaw;
import org.partnerportal.standard.DraftOutcome;
import org.partnerportal.standard.StandardDrafting;
import org.partnerportal.standard.StandardVersion;

/// The draft that is open on a page, and what is done to it.
///
/// @param changed shows the page anew
record DraftDesk(StandardDrafting drafting, StandardVersion draft, Runnable changed) {

    /// Does it, and says on success that it was done.
    ///
    /// @return what is wrong, nothing if it was done
    Set<DraftFlaw> attempt(Component screen, BiFunction<StandardDrafting, StandardVersion, DraftOutcome> change) {
        return switch (change.apply(drafting, draft)) {
            case DraftOutcome.Done(var _) -> {
                Notification.show(screen.getTranslation("standard.draft.saved"));
                changed.run();
                yield Set.of();
            }
            case DraftOutcome.Flawed(var flaws) -> flaws;
        };
    }

    /// What is wrong, in words.
    static String words(Component screen, Set<DraftFlaw> flaws) {
        return flaws.stream()
                .map(flaw -> screen.getTranslation("standard.flaw." + flaw))
                .collect(Collectors.joining(" "));
    }
}
