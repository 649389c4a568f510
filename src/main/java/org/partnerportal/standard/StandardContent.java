package org.partnerportal.standard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnerportal.catalogue.FieldPath;

/// All that one version of the standard says.
///
/// @param examples how documents should look and how not, one of a kind for a document at most
/// @param grounds the clause each part of the form rests on, by the part's path, for fields that are asked of nobody
public record StandardContent(
        List<Clause> clauses,
        Map<FieldPath, String> grounds,
        List<Requirement> requirements,
        List<IndustryRule> industries,
        List<ExamplePicture> examples) {

    public StandardContent {
        clauses = List.copyOf(clauses);
        grounds = Map.copyOf(grounds);
        requirements = List.copyOf(requirements);
        industries = List.copyOf(industries);
        examples = List.copyOf(examples);
    }

    public Optional<Requirement> requirement(String id) {
        return requirements.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    public Optional<Clause> clause(String id) {
        return clauses.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    public Optional<IndustryRule> industry(String name) {
        return industries.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /// The industries that are no longer taken, by name.
    Set<String> withdrawn() {
        return industries.stream()
                .filter(IndustryRule::withdrawn)
                .map(IndustryRule::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    StandardContent withRequirements(List<Requirement> changed) {
        return new StandardContent(clauses, grounds, changed, industries, examples);
    }

    StandardContent withClauses(List<Clause> changed) {
        return new StandardContent(changed, grounds, requirements, industries, examples);
    }

    StandardContent withIndustries(List<IndustryRule> changed) {
        return new StandardContent(clauses, grounds, requirements, changed, examples);
    }

    StandardContent withExamples(List<ExamplePicture> changed) {
        return new StandardContent(clauses, grounds, requirements, industries, changed);
    }
}
