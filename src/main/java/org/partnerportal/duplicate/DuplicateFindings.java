package org.partnerportal.duplicate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.screening.Finding;
import org.partnerportal.screening.FindingSource;
import org.partnerportal.screening.Severity;
import org.partnerportal.screening.SubmissionToScreen;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Finds the same licence, person, account, phone and address under other applications, whoever handed them in.
///
/// A merchant may board again, and then has everything in common with itself: that is one finding. What it shares with
/// a merchant that has another licence is what matters.
@Component
@Order(1)
class DuplicateFindings implements FindingSource {

    private final TraitRows rows;
    private final Traits traits;
    private final FieldCatalogue catalogue;

    DuplicateFindings(TraitRows rows, Traits traits, FieldCatalogue catalogue) {
        this.rows = rows;
        this.traits = traits;
        this.catalogue = catalogue;
    }

    @Override
    public String name() {
        return "duplicates";
    }

    @Override
    public List<Finding> findings(SubmissionToScreen submission) {
        var own = traits.of(submission.form());
        rows.write(submission.application(), submission.provider(), own);
        return findings(submission, own, rows.shared(submission.application(), own));
    }

    private List<Finding> findings(SubmissionToScreen submission, List<Trait> own, List<TraitRows.Shared> found) {
        var identity = Traits.identity(own);
        var same = found.stream()
                .filter(each -> each.trait().kind() == identity)
                .map(TraitRows.Shared::application)
                .collect(Collectors.toSet());
        var samePerson = found.stream()
                .filter(each -> each.trait().kind() == TraitKind.ID)
                .filter(each -> !each.trait().path().equals(Traits.ADMINISTRATOR))
                .map(TraitRows.Shared::application)
                .collect(Collectors.toSet());
        var byCode = new LinkedHashMap<Trait, Map<Boolean, List<TraitRows.Shared>>>();
        found.forEach(each -> byCode.computeIfAbsent(each.trait(), any -> new LinkedHashMap<>())
                .computeIfAbsent(same.contains(each.application()), any -> new ArrayList<>())
                .add(each));
        return byCode.entrySet().stream()
                .flatMap(each -> each.getKey().kind() == identity
                        ? again(submission, each.getKey(), each.getValue().getOrDefault(true, List.of()))
                        : elsewhere(
                                submission, each.getKey(), each.getValue().getOrDefault(false, List.of()), samePerson))
                .toList();
    }

    // The same merchant: a second shop at its own provider is nothing odd, one at another provider is worth a question.
    private Stream<Finding> again(SubmissionToScreen submission, Trait trait, List<TraitRows.Shared> others) {
        if (others.isEmpty()) {
            return Stream.empty();
        }
        var elsewhere = others.stream().anyMatch(each -> !each.provider().equals(submission.provider()));
        return Stream.of(
                elsewhere
                        ? finding(code(trait.kind()), Severity.WARNING, submission, trait, others)
                        : finding("screening.finding.same-merchant", Severity.INFO, submission, trait, others));
    }

    private Stream<Finding> elsewhere(
            SubmissionToScreen submission,
            Trait trait,
            List<TraitRows.Shared> others,
            Set<MerchantApplicationId> samePerson) {
        if (others.isEmpty()) {
            return Stream.empty();
        }
        var stranger = others.stream().anyMatch(each -> !samePerson.contains(each.application()));
        var severity = switch (trait.kind()) {
            case ACCOUNT -> stranger ? Severity.ALERT : Severity.WARNING;
            case LICENCE, HOLDER, ID -> Severity.WARNING;
            // A hotline serves many shops; the administrator's own phone does not.
            case PHONE -> trait.path().equals(Traits.SERVICE_PHONE) ? Severity.INFO : Severity.WARNING;
            case ADDRESS -> Severity.INFO;
        };
        return Stream.of(finding(code(trait.kind()), severity, submission, trait, others));
    }

    private static String code(TraitKind kind) {
        return "screening.finding.same-"
                + switch (kind) {
                    case LICENCE -> "licence";
                    case HOLDER -> "holder";
                    case ID -> "id";
                    case ACCOUNT -> "account";
                    case PHONE -> "phone";
                    case ADDRESS -> "address";
                };
    }

    private Finding finding(
            String code, Severity severity, SubmissionToScreen submission, Trait trait, List<TraitRows.Shared> others) {
        return new Finding(
                code,
                severity,
                trait.path(),
                shown(submission, trait),
                others.stream().map(TraitRows.Shared::application).distinct().toList());
    }

    private List<String> shown(SubmissionToScreen submission, Trait trait) {
        return submission.form().first(trait.path()).stream()
                .map(value -> catalogue.masked(trait.path(), value, Locale.ROOT))
                .toList();
    }
}
