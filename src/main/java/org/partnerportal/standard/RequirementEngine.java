package org.partnerportal.standard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnerportal.catalogue.ApplicableField;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FieldType;
import org.partnerportal.catalogue.FormValues;
import org.partnerportal.standard.AskedOf.Situation;
import org.partnerportal.standard.Requirement.Consequence;
import org.partnerportal.standard.RequirementResult.State;
import org.partnerportal.validation.FieldProblem;
import org.partnerportal.validation.FormChecks;
import org.springframework.stereotype.Component;

/// Says of anybody, against any version of the standard, what is due now, later, too late, pending, met or exempt.
@Component
class RequirementEngine {

    private static final String WITHDRAWN = "standard.problem.industry-withdrawn";

    private final FieldCatalogue catalogue;
    private final FormChecks checks;

    RequirementEngine(FieldCatalogue catalogue, FormChecks checks) {
        this.catalogue = catalogue;
        this.checks = checks;
    }

    /// The fields of the form, each with whether it must be given before the form is handed in.
    List<ApplicableField> fields(IdentityStandard standard, FormValues form) {
        return catalogue.applicable(form, standard.atSubmission());
    }

    FormValues pruned(IdentityStandard standard, FormValues form) {
        return catalogue.pruned(form, standard.ever());
    }

    /// Every requirement that applies, in the form's order. A field given though not required is among them only where
    /// something is wrong with it.
    List<RequirementResult> evaluate(IdentityStandard standard, AskedOf asked, LocalDate today) {
        var pruned = pruned(standard, asked.form());
        var results = new ArrayList<RequirementResult>();
        for (var applicable : catalogue.applicable(pruned, standard.ever(), asked.facts())) {
            var problem =
                    checks.problem(applicable, pruned, today).or(() -> withdrawn(standard, asked, applicable, pruned));
            if (problem.isPresent() || isAsked(applicable)) {
                results.add(result(standard, asked, applicable, problem, today));
            }
        }
        return List.copyOf(results);
    }

    // Only of who begins anew: what was handed in keeps its industry, as does a merchant.
    private static Optional<FieldProblem> withdrawn(
            IdentityStandard standard, AskedOf asked, ApplicableField applicable, FormValues form) {
        return asked.situation() == Situation.PREPARING
                        && "industry".equals(applicable.field().picker())
                        && form.first(applicable.path())
                                .filter(standard::withdrawn)
                                .isPresent()
                ? Optional.of(new FieldProblem(applicable.path(), WITHDRAWN, List.of()))
                : Optional.empty();
    }

    // A group is met by what stands in it.
    private static boolean isAsked(ApplicableField applicable) {
        return applicable.required() && applicable.field().type() != FieldType.GROUP;
    }

    private RequirementResult result(
            IdentityStandard standard,
            AskedOf asked,
            ApplicableField applicable,
            Optional<FieldProblem> problem,
            LocalDate today) {
        var template = applicable.field().path();
        var strictest = strictest(standard, template);
        var dueBy = strictest
                .filter(requirement -> !requirement.beforeSubmission())
                .map(requirement -> asked.since().plusDays(requirement.graceDays()));
        var state = asked.exempt().contains(template)
                ? State.EXEMPT
                : problem.isEmpty() ? met(asked) : unmet(asked, problem.get(), dueBy, today);
        return new RequirementResult(
                applicable.path(),
                state,
                standard.clause(template).reference(),
                state == State.EXEMPT ? null : problem.orElse(null),
                strictest.map(Requirement::stops).orElse(Consequence.SUBMISSION),
                dueBy.orElse(null),
                alternatives(standard, template));
    }

    private static State met(AskedOf asked) {
        return asked.situation() == Situation.IN_REVIEW ? State.PENDING : State.SATISFIED;
    }

    // What was given wrong is to be mended at once, even if it might still have been left out.
    private static State unmet(AskedOf asked, FieldProblem problem, Optional<LocalDate> dueBy, LocalDate today) {
        if (!problem.missing() || dueBy.isEmpty()) {
            return State.CURRENTLY_DUE;
        }
        if (asked.situation() != Situation.BOARDED) {
            return State.EVENTUALLY_DUE;
        }
        return today.isAfter(dueBy.get()) ? State.PAST_DUE : State.CURRENTLY_DUE;
    }

    // Several clauses may ask for one thing: the one that gives least time decides.
    private static Optional<Requirement> strictest(IdentityStandard standard, FieldPath template) {
        return standard.requirements(template).stream().min(Comparator.comparingInt(Requirement::graceDays));
    }

    private static List<FieldPath> alternatives(IdentityStandard standard, FieldPath template) {
        return standard.requirements(template).stream()
                .map(Requirement::alternatives)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /// The problems that keep a form from being handed in.
    static Stream<FieldProblem> hindrances(List<RequirementResult> results) {
        return results.stream()
                .filter(RequirementResult::due)
                .flatMap(result -> Stream.ofNullable(result.problem()))
                .distinct();
    }
}
