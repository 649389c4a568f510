package org.partnerportal.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.review.CaseDetails;
import org.partnerportal.review.CaseItem;
import org.partnerportal.screening.RiskLevel;
import org.partnerportal.screening.ScreeningResult;

/// Why the risk is what it is, how much was found, and what was found beside no item of the checklist.
final class RiskPanel extends Div {

    private static final String OURS = "screening.";

    RiskPanel() {
        setId("case-risk");
        addClassName("case-risk");
    }

    void show(CaseDetails details) {
        removeAll();
        details.screening()
                .ifPresentOrElse(
                        result -> show(
                                result,
                                details.items().stream().map(CaseItem::path).collect(Collectors.toSet())),
                        () -> add(new Span(getTranslation("review.screening.none"))));
    }

    private void show(ScreeningResult result, Set<FieldPath> placed) {
        add(new Span(summary(result)));
        result.findings().stream()
                .filter(finding -> !placed.contains(finding.path()))
                .forEach(finding -> add(new FindingNote(finding)));
    }

    private String summary(ScreeningResult result) {
        if (result.findings().isEmpty()) {
            return getTranslation("review.screening.nothing");
        }
        if (result.risk() == RiskLevel.LOW) {
            return getTranslation("review.screening.notes", result.findings().size());
        }
        var reasons = result.reasons().stream()
                .map(code -> getTranslation(code.startsWith(OURS) ? code + ".short" : "screening.validation"))
                .distinct()
                .collect(Collectors.joining(getTranslation("review.screening.and")));
        return getTranslation("review.screening.why." + result.risk(), reasons);
    }
}
