package org.partnerportal.standard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.partnerportal.catalogue.ApplicableField;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FieldType;
import org.partnerportal.catalogue.FormValues;
import org.partnerportal.standard.RequirementResult.State;
import org.partnerportal.validation.FieldProblem;
import org.partnerportal.validation.FormChecks;
import org.springframework.stereotype.Component;

/// Says for a form what the current identity standard asks, and how far it is met.
///
/// The form, the submission, the reviewer's checklist all ask this one engine.
@Component
public class Requirements {

    private static final String VERSION = "2026-1";

    private final FieldCatalogue catalogue;
    private final FormChecks checks;
    private final Clauses clauses = new Clauses(VERSION);

    public Requirements(FieldCatalogue catalogue, FormChecks checks) {
        this.catalogue = catalogue;
        this.checks = checks;
    }

    /// The current standard's version, for instance `2026-1`; frozen into a revision.
    public String version() {
        return VERSION;
    }

    /// Every requirement that applies to these values, in the form's order. A field given though not required is among
    /// them only where something is wrong with it.
    public List<RequirementResult> evaluate(FormValues values, LocalDate today) {
        var pruned = catalogue.pruned(values);
        var results = new ArrayList<RequirementResult>();
        for (var applicable : catalogue.applicable(pruned)) {
            var problem = checks.problem(applicable, pruned, today);
            if (problem.isPresent()) {
                results.add(due(applicable, problem.get()));
            } else if (applicable.required() && applicable.field().type() != FieldType.GROUP) {
                results.add(satisfied(applicable));
            }
        }
        return List.copyOf(results);
    }

    Clauses clauses() {
        return clauses;
    }

    private RequirementResult due(ApplicableField applicable, FieldProblem problem) {
        return new RequirementResult(applicable.path(), State.CURRENTLY_DUE, clause(applicable), problem);
    }

    private RequirementResult satisfied(ApplicableField applicable) {
        return new RequirementResult(applicable.path(), State.SATISFIED, clause(applicable), null);
    }

    private String clause(ApplicableField applicable) {
        return clauses.demanding(applicable.field().path()).reference();
    }
}
