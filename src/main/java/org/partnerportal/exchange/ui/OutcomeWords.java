package org.partnerportal.exchange.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnerportal.exchange.RowOutcome;
import org.partnerportal.partner.PartnerProblem;
import org.partnerportal.shared.Change;
import org.partnerportal.shared.DomainException;
import org.partnerportal.uikit.PortalTexts;

/// Puts what came of a row into words.
@SpringComponent
class OutcomeWords {

    private final PortalTexts texts;

    OutcomeWords(PortalTexts texts) {
        this.texts = texts;
    }

    List<String> headings(Locale locale) {
        return List.of("row", "number", "name", "outcome", "details").stream()
                .map(column -> text("exchange.report." + column, locale))
                .toList();
    }

    String outcome(RowOutcome outcome, Locale locale) {
        return text(
                "exchange.outcome."
                        + switch (outcome) {
                            case RowOutcome.New any -> "new";
                            case RowOutcome.Changed any -> "changed";
                            case RowOutcome.Unchanged any -> "unchanged";
                            case RowOutcome.Refused any -> "refused";
                        },
                locale);
    }

    String details(RowOutcome outcome, Locale locale) {
        return switch (outcome) {
            case RowOutcome.New any -> "";
            case RowOutcome.Unchanged any -> "";
            case RowOutcome.Changed(var changes) ->
                changes.stream().map(change -> change(change, locale)).collect(Collectors.joining("; "));
            case RowOutcome.Refused(var problems) ->
                problems.stream()
                        .map(PartnerProblem::key)
                        .distinct()
                        .map(key -> text(key, locale))
                        .collect(Collectors.joining(" "));
        };
    }

    String refusal(DomainException refused, Locale locale) {
        return texts.getTranslation(
                refused.textKey(), locale, refused.arguments().toArray());
    }

    String brokenOff(Locale locale, int rows) {
        return texts.getTranslation("exchange.broken-off", locale, rows);
    }

    private String change(Change change, Locale locale) {
        var label = texts.has("exchange.path." + change.path(), locale)
                ? text("exchange.path." + change.path(), locale)
                : change.path();
        return change.personal()
                ? label
                : texts.getTranslation("exchange.change", locale, label, value(change.before()), value(change.after()));
    }

    private static String value(@Nullable String value) {
        return value == null ? "—" : value;
    }

    private String text(String key, Locale locale) {
        return texts.getTranslation(key, locale);
    }
}
