package org.partnerportal.catalogue;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/// The one catalogue of an application's 147 fields. Form, validation, masking, diff, checklist and audit walk it.
@Component
public class FieldCatalogue {

    private final Registers registers = new Registers();
    private final Map<FieldPath, CatalogueEntry> entries = new CatalogueFile(registers).entries();
    private final List<Field> fields =
            entries.values().stream().map(CatalogueEntry::field).toList();
    private final Demands demands = new Demands(
            entries.values().stream().collect(toUnmodifiableMap(CatalogueEntry::path, CatalogueEntry::requiredWhen)),
            registers.industries().stream().collect(toUnmodifiableMap(Industry::name, Industry::qualification)));
    private final Applicability applicability = new Applicability(entries, demands);

    /// All fields, in the order of the form.
    public List<Field> fields() {
        return fields;
    }

    /// The catalogue's entry for a path, with or without indices.
    ///
    /// @throws UnknownField if there is none
    public Field field(FieldPath path) {
        return entry(path).field();
    }

    public Optional<Field> find(FieldPath path) {
        return Optional.ofNullable(entries.get(path.template())).map(CatalogueEntry::field);
    }

    /// The fields that apply to these values, groups included, repeated groups once per occurrence, in the form's
    /// order.
    ///
    /// A repeated group that must be given has at least one occurrence. One that may be given and is not stands
    /// there once, by its path without index.
    public List<ApplicableField> applicable(FormValues values) {
        return applicability.fields(values, Map.of());
    }

    /// The fields that apply to these values where other things are demanded than the published interface does.
    public List<ApplicableField> applicable(FormValues values, Demands demanded) {
        return applicable(values, demanded, Map.of());
    }

    /// The fields that apply, where more is known than the form says.
    ///
    /// @param facts by the paths of [Fact]
    public List<ApplicableField> applicable(FormValues values, Demands demanded, Map<FieldPath, String> facts) {
        return applicability.under(demanded).fields(values, facts);
    }

    /// What remains of `values` when everything that no longer applies is left out.
    public FormValues pruned(FormValues values) {
        return applicability.pruned(values);
    }

    /// What remains of `values` where other things are demanded than the published interface does.
    public FormValues pruned(FormValues values, Demands demanded) {
        return applicability.under(demanded).pruned(values);
    }

    /// What the published interface itself demands.
    public Demands demands() {
        return demands;
    }

    /// The names of the rules the field's value must satisfy besides its type, its register and its length.
    public List<String> rules(FieldPath path) {
        return entry(path).rules();
    }

    /// Whether the field's value is picked from an enumeration or a register, rather than typed.
    public boolean isPicked(FieldPath path) {
        return !entry(path).choices().isEmpty();
    }

    /// Whether the value is one of those the field is picked from, whatever the form.
    public boolean lists(FieldPath path, String value) {
        return registers.get(entry(path).choices()).choice(value).isPresent();
    }

    /// Whether the value may be picked for the field as the form stands.
    public boolean offers(FieldPath path, String value, FormValues values) {
        return registers.get(entry(path).choices()).offers(value, values);
    }

    /// What may be picked for the field as the form stands: an enumeration's values, less those the form rules out,
    /// or a register's entries that match `filter`, at most `limit`.
    public List<Choice> choices(FieldPath path, FormValues values, String filter, int limit) {
        var choices = entry(path).choices();
        return choices.isEmpty() ? List.of() : registers.get(choices).choices(values, filter, limit);
    }

    /// All that may ever be picked for the field, whatever the form.
    public List<Choice> options(FieldPath path) {
        var choices = entry(path).choices();
        return choices.isEmpty() ? List.of() : registers.get(choices).all();
    }

    /// The industries, with the papers each must bring.
    public List<Industry> industries() {
        return registers.industries();
    }

    /// When the field must be given where it applies, if ever.
    public Optional<Condition> requiredWhen(FieldPath path) {
        var entry = entry(path);
        if (entry.field().presence() == Presence.REQUIRED) {
            return Optional.of(new Condition.Always());
        }
        return Optional.of(entry.requiredWhen()).filter(condition -> !(condition instanceof Condition.Never));
    }

    /// The condition in words.
    public String inWords(Condition condition, Locale locale) {
        return new Wording(this, locale).of(condition);
    }

    /// What people call a field or a [Fact].
    public String labelOf(FieldPath path, Locale locale) {
        return fact(path)
                .map(fact -> fact.label(locale))
                .orElseGet(() -> field(path).label(locale));
    }

    /// All that a field or a [Fact] may ever be, as far as it is picked.
    public List<Choice> optionsOf(FieldPath path) {
        return fact(path).map(Fact::options).orElseGet(() -> options(path));
    }

    private static Optional<Fact> fact(FieldPath path) {
        return Arrays.stream(Fact.values())
                .filter(fact -> fact.path().equals(path))
                .findFirst();
    }

    /// The value as people read it: a choice's label, a date in the language's form; the value itself otherwise. Not
    /// masked.
    public String shown(FieldPath path, String value, Locale locale) {
        var entry = entry(path);
        return switch (entry.field().type()) {
            case ENUM, BOOLEAN, TEXT -> label(entry, value, locale);
            case DATE, DATE_OR_FOREVER -> Dates.shown(value, locale);
            case GROUP, DOCUMENT -> value;
        };
    }

    /// The value as people without need may read it, masked the Chinese way where the field is sensitive.
    public String masked(FieldPath path, String value, Locale locale) {
        var mask = entry(path).mask();
        return mask == Mask.NONE ? shown(path, value, locale) : mask.apply(value);
    }

    /// The values with every sensitive one masked, the others as they are stored.
    public FormValues masked(FormValues values) {
        var shown = new TreeMap<FieldPath, List<String>>();
        values.asMap()
                .forEach((path, all) -> shown.put(
                        path,
                        all.stream()
                                .map(value -> field(path).sensitive() ? masked(path, value, Locale.ROOT) : value)
                                .toList()));
        return FormValues.of(shown);
    }

    private String label(CatalogueEntry entry, String value, Locale locale) {
        return entry.choices().isEmpty()
                ? value
                : registers
                        .get(entry.choices())
                        .choice(value)
                        .map(choice -> choice.label(locale))
                        .orElse(value);
    }

    private CatalogueEntry entry(FieldPath path) {
        var entry = entries.get(path);
        if (entry == null) {
            entry = entries.get(path.template());
        }
        if (entry == null) {
            throw new UnknownField(path);
        }
        return entry;
    }
}
