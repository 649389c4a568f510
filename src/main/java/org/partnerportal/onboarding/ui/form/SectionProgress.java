package org.partnerportal.onboarding.ui.form;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.partnerportal.catalogue.ApplicableField;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FieldType;
import org.partnerportal.catalogue.Section;
import org.partnerportal.onboarding.ApplicationForm;
import org.partnerportal.validation.FieldProblem;

/// How far a section is filled in.
///
/// @param done how many of the required fields are given and right
/// @param required how many must be given
/// @param wrong how many given values look wrong
record SectionProgress(int done, int required, int wrong) {

    static Map<Section, SectionProgress> of(ApplicationForm form) {
        var problems = form.problems().stream()
                .collect(Collectors.toMap(FieldProblem::path, problem -> problem, (one, other) -> one));
        var sections = form.fields().stream()
                .collect(Collectors.groupingBy(each -> each.field().section()));
        var progress = new EnumMap<Section, SectionProgress>(Section.class);
        sections.forEach((section, fields) -> progress.put(section, of(fields, problems)));
        return progress;
    }

    static SectionProgress sum(Iterable<SectionProgress> all) {
        var sum = new SectionProgress(0, 0, 0);
        for (var each : all) {
            sum = new SectionProgress(sum.done + each.done, sum.required + each.required, sum.wrong + each.wrong);
        }
        return sum;
    }

    boolean complete() {
        return required > 0 && done == required && wrong == 0;
    }

    private static SectionProgress of(List<ApplicableField> fields, Map<FieldPath, FieldProblem> problems) {
        var required = fields.stream()
                .filter(each -> each.required() && each.field().type() != FieldType.GROUP)
                .toList();
        var open = required.stream()
                .filter(each -> problems.containsKey(each.path()))
                .count();
        var wrong = fields.stream()
                .map(each -> problems.get(each.path()))
                .filter(problem -> problem != null && !problem.missing())
                .count();
        return new SectionProgress(required.size() - (int) open, required.size(), (int) wrong);
    }
}
