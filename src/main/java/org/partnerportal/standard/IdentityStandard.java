package org.partnerportal.standard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnerportal.catalogue.Condition;
import org.partnerportal.catalogue.Demands;
import org.partnerportal.catalogue.FieldPath;

/// A version of the standard, made ready to be asked.
final class IdentityStandard {

    private final String number;
    private final StandardContent content;
    private final Map<String, Clause> clauses;
    private final Map<FieldPath, List<Requirement>> byPath;
    private final Demands atSubmission;
    private final Demands ever;
    private final Set<String> withdrawn;

    IdentityStandard(String number, StandardContent content) {
        this.number = number;
        this.content = content;
        this.clauses = content.clauses().stream().collect(Collectors.toUnmodifiableMap(Clause::id, each -> each));
        this.byPath = content.requirements().stream().collect(Collectors.groupingBy(Requirement::path));
        this.atSubmission = demands(content.requirements().stream()
                .filter(Requirement::beforeSubmission)
                .toList());
        this.ever = demands(content.requirements());
        this.withdrawn = content.withdrawn();
    }

    String number() {
        return number;
    }

    StandardContent content() {
        return content;
    }

    /// What an application cannot be handed in without.
    Demands atSubmission() {
        return atSubmission;
    }

    /// What is asked for sooner or later.
    Demands ever() {
        return ever;
    }

    /// Whether the value is an industry that is no longer taken.
    boolean withdrawn(String industry) {
        return withdrawn.contains(industry);
    }

    List<Requirement> requirements(FieldPath template) {
        return byPath.getOrDefault(template, List.of());
    }

    Clause clause(Requirement requirement) {
        return clauses.getOrDefault(requirement.clause(), ground(requirement.path()));
    }

    /// The clause behind a field: that of its requirement, else the one its part of the form rests on.
    Clause clause(FieldPath template) {
        var requirements = requirements(template);
        return requirements.isEmpty() ? ground(template) : clause(requirements.getFirst());
    }

    private Clause ground(FieldPath path) {
        var asked = path;
        while (true) {
            var clause = clauses.get(content.grounds().getOrDefault(asked, ""));
            if (clause != null) {
                return clause;
            }
            var dot = asked.value().lastIndexOf('.');
            if (dot < 0) {
                return content.clauses().getFirst();
            }
            asked = FieldPath.of(asked.value().substring(0, dot));
        }
    }

    private Demands demands(List<Requirement> requirements) {
        var when = new HashMap<FieldPath, Condition>();
        requirements.forEach(each -> when.merge(each.path(), unlessInstead(each), IdentityStandard::either));
        return new Demands(
                when,
                content.industries().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                IndustryRule::name, rule -> rule.industry().qualification())));
    }

    // Who gives the one thing need not give the other.
    private static Condition unlessInstead(Requirement requirement) {
        if (requirement.alternatives().isEmpty()) {
            return requirement.when();
        }
        var instead = requirement.alternatives().stream()
                .<Condition>map(Condition.Given::new)
                .toList();
        return new Condition.All(List.of(requirement.when(), new Condition.Not(new Condition.Any(instead))));
    }

    private static Condition either(Condition one, Condition other) {
        var both = new ArrayList<Condition>();
        both.add(one);
        both.add(other);
        return new Condition.Any(both);
    }
}
