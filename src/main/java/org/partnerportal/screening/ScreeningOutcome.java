package org.partnerportal.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.partnerportal.catalogue.FieldPath;

/// The findings of one screening, the gravest first, and what they come to.
record ScreeningOutcome(ScreeningState state, RiskLevel risk, List<String> reasons, List<Finding> findings) {

    /// Says that a source's findings are missing; its name is what was compared.
    static final String NOT_SCREENED = "screening.finding.not-screened";

    private static final FieldPath WHOLE_FORM = FieldPath.of("business_code");

    /// @param missing the sources that failed every time
    static ScreeningOutcome of(List<Finding> found, List<String> missing) {
        var all = new ArrayList<>(found);
        missing.forEach(source ->
                all.add(new Finding(NOT_SCREENED, Severity.WARNING, WHOLE_FORM, "@screening.source." + source)));
        all.sort(Comparator.comparing(Finding::severity).reversed());
        var risk = RiskLevel.of(all);
        var reasons = all.stream()
                .filter(finding -> risk != RiskLevel.LOW && RiskLevel.of(finding.severity()) == risk)
                .map(Finding::code)
                .distinct()
                .toList();
        return new ScreeningOutcome(
                missing.isEmpty() ? ScreeningState.DONE : ScreeningState.INCOMPLETE, risk, reasons, List.copyOf(all));
    }
}
