package org.partnerportal.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnerportal.shared.Capability;

/// What is known of a merchant besides what its form holds. Conditions ask for it by its path, as for a field.
public enum Fact {
    /// Whether the industry it chose must bring papers.
    INDUSTRY_QUALIFICATION("industry.qualification", names(Industry.Qualification.values())),
    /// A payment product its sales scenes open.
    CAPABILITY("merchant.capability[]", names(Capability.values())),
    /// How much it takes in a day. An application has none yet.
    TIER("merchant.tier", "MICRO SMALL STANDARD LARGE");

    private final String path;
    // Separated by spaces
    private final String values;

    Fact(String path, String values) {
        this.path = path;
        this.values = values;
    }

    public FieldPath path() {
        return FieldPath.of(path);
    }

    /// All it may be.
    public List<Choice> options() {
        return Stream.of(values.split(" "))
                .map(value -> new Choice(value, text(value, Locale.CHINA), text(value, Locale.ENGLISH)))
                .toList();
    }

    public String label(Locale locale) {
        return text("label", locale);
    }

    private String text(String key, Locale locale) {
        var language = locale.getLanguage().equals("zh") ? Locale.CHINA : Locale.ENGLISH;
        return ResourceBundle.getBundle("i18n.catalogue", language).getString("catalogue.fact." + name() + "." + key);
    }

    private static String names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).collect(Collectors.joining(" "));
    }
}
