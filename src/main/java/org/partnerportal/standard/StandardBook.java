package org.partnerportal.standard;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.partnerportal.access.CaseReadersOnly;
import org.partnerportal.catalogue.Field;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FieldType;
import org.partnerportal.catalogue.Industry;
import org.partnerportal.catalogue.Presence;
import org.springframework.stereotype.Service;

/// The identity standard to read: its version, its clauses, and what it asks of whom.
@Service
@CaseReadersOnly
public class StandardBook {

    private final Requirements requirements;
    private final FieldCatalogue catalogue;

    StandardBook(Requirements requirements, FieldCatalogue catalogue) {
        this.requirements = requirements;
        this.catalogue = catalogue;
    }

    public String version() {
        return requirements.version();
    }

    /// The clauses the standard rests on.
    public List<Clause> clauses() {
        return requirements.clauses().all();
    }

    /// What the standard asks, field by field in the form's order, each with its clause and its conditions in words.
    public List<StandardRequirement> requirements(Locale locale) {
        return catalogue.fields().stream()
                .filter(field -> field.type() != FieldType.GROUP)
                .flatMap(field -> requirement(field, locale).stream())
                .toList();
    }

    /// The industries, with the papers each must bring.
    public List<Industry> industries() {
        return catalogue.industries();
    }

    private Optional<StandardRequirement> requirement(Field field, Locale locale) {
        var required = catalogue.requiredWhen(field.path());
        if (required.isEmpty() || field.presence() == Presence.DEPRECATED) {
            return Optional.empty();
        }
        return Optional.of(new StandardRequirement(
                field.path(),
                field.label(locale),
                requirements.clauses().demanding(field.path()),
                catalogue.inWords(field.applies(), locale),
                catalogue.inWords(required.get(), locale)));
    }
}
