package org.partnerportal.catalogue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// When the fields of a form must be given, and which industries must bring papers: what a standard adds to the shape
/// that the published interface gives the form.
///
/// @param when by the catalogue's own path; a field that is not named may be left out
/// @param qualifications by the industry's name
public record Demands(Map<FieldPath, Condition> when, Map<String, Industry.Qualification> qualifications) {

    private static final FieldPath INDUSTRY = FieldPath.of("settlement_info.qualification_type");

    public Demands {
        when = Map.copyOf(when);
        qualifications = Map.copyOf(qualifications);
    }

    /// Whether the field must be given where it applies.
    ///
    /// @param known the form with its facts
    boolean ask(FieldPath template, FormValues known, int occurrence) {
        var condition = when.get(template);
        return condition != null && condition.holds(known, occurrence);
    }

    /// The form with what follows from it, for conditions to ask for.
    FormValues known(FormValues form, Map<FieldPath, String> given) {
        var facts = new TreeMap<FieldPath, List<String>>();
        given.forEach((path, value) -> facts.put(path, List.of(value)));
        form.first(INDUSTRY)
                .map(qualifications::get)
                .ifPresent(
                        qualification -> facts.put(Fact.INDUSTRY_QUALIFICATION.path(), List.of(qualification.name())));
        var capabilities = CapabilitiesOfScenes.of(form);
        if (!capabilities.isEmpty()) {
            facts.put(
                    Fact.CAPABILITY.path(),
                    capabilities.stream().map(Enum::name).toList());
        }
        return form.with(facts);
    }
}
