package org.partnerportal.standard;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.partnerportal.access.CaseReadersOnly;
import org.partnerportal.catalogue.Field;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FieldType;
import org.partnerportal.shared.ReadsOnly;
import org.partnerportal.shared.SchemeTime;
import org.springframework.stereotype.Service;

/// The identity standard to read, version by version: its clauses, what it asks of whom, and how that changed.
@Service
@CaseReadersOnly
@ReadsOnly
public class StandardBook {

    private final Standards standards;
    private final FieldCatalogue catalogue;
    private final DraftRules rules;
    private final Clock clock;

    StandardBook(Standards standards, FieldCatalogue catalogue, DraftRules rules, Clock clock) {
        this.standards = standards;
        this.catalogue = catalogue;
        this.rules = rules;
        this.clock = clock;
    }

    /// All versions, the draft first and then the newest.
    public List<StandardVersion> versions() {
        return standards.all();
    }

    /// A version by its number.
    public Optional<StandardVersion> find(String number) {
        return standards.find(number);
    }

    /// The number of the version in force today.
    public String inForce() {
        return standards.inForce(SchemeTime.today(clock)).number();
    }

    /// All that a version says.
    ///
    /// @throws StandardNotFound if there is none by that number
    public StandardContent content(String number) {
        return standards.content(number);
    }

    /// What a version asks, in the form's order, each with its clause and its conditions in words.
    public List<StandardRequirement> requirements(String number, Locale locale) {
        var standard = new IdentityStandard(number, content(number));
        return catalogue.fields().stream()
                .filter(field -> field.type() != FieldType.GROUP)
                .flatMap(field -> standard.requirements(field.path()).stream()
                        .map(requirement -> requirement(standard, field, requirement, locale)))
                .toList();
    }

    /// What a version asks differently from the one it was begun from.
    public List<StandardChange> changes(String number) {
        var version = standards.find(number).orElseThrow(() -> new StandardNotFound(number));
        return version.basedOn() == null
                ? List.of()
                : Comparison.of(standards.content(version.basedOn()), standards.content(number));
    }

    /// The industries of which a version says something else than the one it was begun from, as they are now.
    public List<IndustryRule> industriesChanged(String number) {
        var version = standards.find(number).orElseThrow(() -> new StandardNotFound(number));
        if (version.basedOn() == null) {
            return List.of();
        }
        var before = standards.content(version.basedOn()).industries();
        return standards.content(number).industries().stream()
                .filter(rule -> !before.contains(rule))
                .toList();
    }

    /// The example pictures that a version has anew, otherwise or no longer, against the one it was begun from.
    public List<ExampleChange> examplesChanged(String number) {
        var version = standards.find(number).orElseThrow(() -> new StandardNotFound(number));
        return version.basedOn() == null
                ? List.of()
                : Comparison.ofExamples(standards.content(version.basedOn()), standards.content(number));
    }

    private StandardRequirement requirement(
            IdentityStandard standard, Field field, Requirement requirement, Locale locale) {
        return new StandardRequirement(
                requirement,
                field.label(locale),
                standard.clause(requirement),
                catalogue.inWords(field.applies(), locale),
                catalogue.inWords(requirement.when(), locale),
                rules.fixed(field.path()));
    }
}
