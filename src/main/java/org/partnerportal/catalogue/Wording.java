package org.partnerportal.catalogue;

import static java.util.stream.Collectors.joining;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.partnerportal.catalogue.Condition.All;
import org.partnerportal.catalogue.Condition.Always;
import org.partnerportal.catalogue.Condition.Any;
import org.partnerportal.catalogue.Condition.Given;
import org.partnerportal.catalogue.Condition.Never;
import org.partnerportal.catalogue.Condition.Not;
import org.partnerportal.catalogue.Condition.OneOf;

/// Puts conditions into words, for people who must know what the standard asks of whom.
final class Wording {

    private final FieldCatalogue catalogue;
    private final Locale locale;
    private final ResourceBundle texts;

    Wording(FieldCatalogue catalogue, Locale locale) {
        this.catalogue = catalogue;
        this.locale = locale.getLanguage().equals("zh") ? Locale.CHINA : Locale.ENGLISH;
        this.texts = ResourceBundle.getBundle("i18n.catalogue", this.locale);
    }

    String of(Condition condition) {
        return switch (condition) {
            case Always() -> text("always");
            case Never() -> text("never");
            case Given(var field) -> text("given", label(field));
            case OneOf(var field, var values) -> text("is", label(field), values(field, values));
            case Not(var inner) -> text("not", of(inner));
            case All(var parts) -> joined(parts, "and");
            case Any(var parts) -> joined(parts, "or");
        };
    }

    private String joined(List<Condition> parts, String word) {
        var between = locale.equals(Locale.CHINA) ? "，" + text(word) : " " + text(word) + " ";
        return parts.stream()
                .map(part -> part instanceof Any && word.equals("and") ? bracketed(part) : of(part))
                .collect(joining(between));
    }

    private String bracketed(Condition part) {
        return locale.equals(Locale.CHINA) ? "（" + of(part) + "）" : "(" + of(part) + ")";
    }

    private String label(FieldPath field) {
        return catalogue.labelOf(field, locale);
    }

    // In the register's order, which is not that of a set.
    private String values(FieldPath field, Set<String> values) {
        var between = locale.equals(Locale.CHINA) ? "、" : ", ";
        return catalogue.optionsOf(field).stream()
                .filter(choice -> values.contains(choice.value()))
                .map(choice -> choice.label(locale))
                .collect(joining(between));
    }

    private String text(String key, Object... arguments) {
        return new MessageFormat(texts.getString("catalogue.condition." + key), locale).format(arguments);
    }
}
