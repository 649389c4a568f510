package org.partnerportal.onboarding.ui.field;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.partnerportal.catalogue.Choice;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FormValues;

/// What may be picked for a field, given the form as it stands now.
public final class FieldChoices {

    private static final int ENUMERATION = 100;

    private final FieldCatalogue catalogue;
    private final Set<String> withdrawn;
    private FormValues values = FormValues.empty();

    public FieldChoices(FieldCatalogue catalogue) {
        this(catalogue, Set.of());
    }

    /// @param withdrawn the industries that are no longer taken
    public FieldChoices(FieldCatalogue catalogue, Set<String> withdrawn) {
        this.catalogue = catalogue;
        this.withdrawn = withdrawn;
    }

    public void follow(FormValues current) {
        values = current;
    }

    /// All of an enumeration, with what is chosen among it even where it no longer goes with the rest.
    List<Choice> all(FieldPath path) {
        var offered = catalogue.choices(path, values, "", ENUMERATION);
        var others = values.all(path).stream()
                .filter(value ->
                        offered.stream().noneMatch(choice -> choice.value().equals(value)))
                .map(value -> chosen(path, value));
        return Stream.concat(offered.stream(), others).toList();
    }

    /// The entries of a register that match, a page of them.
    Stream<Choice> matching(FieldPath path, String filter, int offset, int limit) {
        return catalogue.choices(path, values, filter, offset + limit + withdrawn.size()).stream()
                .filter(choice -> !withdrawn.contains(choice.value()) || !industry(path))
                .skip(offset)
                .limit(limit);
    }

    private boolean industry(FieldPath path) {
        return "industry".equals(catalogue.field(path).picker());
    }

    public Choice chosen(FieldPath path, String value) {
        return new Choice(
                value, catalogue.shown(path, value, Locale.CHINA), catalogue.shown(path, value, Locale.ENGLISH));
    }
}
