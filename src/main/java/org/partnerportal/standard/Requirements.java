package org.partnerportal.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.partnerportal.catalogue.ApplicableField;
import org.partnerportal.catalogue.FormValues;
import org.partnerportal.validation.FieldProblem;
import org.springframework.stereotype.Component;

/// Says for an application or a merchant what a version of the identity standard asks, and how far it is met.
///
/// The form, the submission, the reviewer's checklist all ask this one engine.
@Component
public class Requirements {

    private final Standards standards;
    private final RequirementEngine engine;

    Requirements(Standards standards, RequirementEngine engine) {
        this.standards = standards;
        this.engine = engine;
    }

    /// The number of the version in force on that day, for instance `2026-1`; frozen into a revision.
    public String inForce(LocalDate day) {
        return standards.inForce(day).number();
    }

    /// Every requirement that applies, in the form's order. A field given though not required is among them only where
    /// something is wrong with it.
    ///
    /// @param standard a published version's number
    public List<RequirementResult> evaluate(String standard, AskedOf asked, LocalDate today) {
        return engine.evaluate(standards.published(standard), asked, today);
    }

    /// What keeps a form that is being filled in from being handed in.
    public List<FieldProblem> hindrances(String standard, FormValues form, LocalDate today) {
        return hindrances(evaluate(standard, AskedOf.draft(form, today), today));
    }

    /// What of these results keeps a form from being handed in.
    public static List<FieldProblem> hindrances(List<RequirementResult> results) {
        return RequirementEngine.hindrances(results).toList();
    }

    /// The fields the form has, each with whether the standard demands it before the form is handed in.
    public List<ApplicableField> fields(String standard, FormValues form) {
        return engine.fields(standards.published(standard), form);
    }

    /// The industries that a version no longer takes, by the value a form holds.
    public Set<String> withdrawnIndustries(String standard) {
        return standards.published(standard).content().withdrawn();
    }

    /// What remains of the form when everything that does not apply is left out.
    public FormValues pruned(String standard, FormValues form) {
        return engine.pruned(standards.published(standard), form);
    }
}
