package org.partnerportal.exchange;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.partner.PartnerKind;
import org.partnerportal.shared.Capability;
import org.springframework.stereotype.Component;

/// The words a sheet's cells may hold, in either language, and what they mean. A star means all.
@Component
class SheetVocabulary {

    private static final String ALL = "*";
    private static final FieldPath SUBJECT_TYPE = FieldPath.of("subject_info.subject_type");
    private static final Map<String, Boolean> YES_NO =
            Map.of("是", true, "否", false, "yes", true, "no", false, "true", true, "false", false);
    private static final Map<String, PartnerKind> KINDS = Map.of(
            "服务商",
            PartnerKind.SERVICE_PROVIDER,
            "service provider",
            PartnerKind.SERVICE_PROVIDER,
            "service_provider",
            PartnerKind.SERVICE_PROVIDER,
            "收单机构",
            PartnerKind.ACQUIRER,
            "acquirer",
            PartnerKind.ACQUIRER);

    private final Map<String, String> industries = new HashMap<>();
    private final Map<String, String> subjectTypes = new HashMap<>();
    private final FieldCatalogue catalogue;

    SheetVocabulary(FieldCatalogue catalogue) {
        this.catalogue = catalogue;
        catalogue.industries().forEach(industry -> {
            industries.put(key(industry.name()), industry.name());
            industries.put(key(industry.nameEn()), industry.name());
        });
        catalogue.options(SUBJECT_TYPE).forEach(choice -> {
            subjectTypes.put(key(choice.value()), choice.value());
            subjectTypes.put(key(choice.zh()), choice.value());
            subjectTypes.put(key(choice.en()), choice.value());
        });
    }

    Optional<PartnerKind> kind(String text) {
        return Optional.ofNullable(KINDS.get(key(text)));
    }

    String word(PartnerKind kind, Locale locale) {
        var chinese = locale.getLanguage().equals("zh");
        return switch (kind) {
            case SERVICE_PROVIDER -> chinese ? "服务商" : "Service provider";
            case ACQUIRER -> chinese ? "收单机构" : "Acquirer";
        };
    }

    Optional<Boolean> yesNo(String text) {
        return Optional.ofNullable(YES_NO.get(key(text)));
    }

    String yesNo(boolean yes, Locale locale) {
        return locale.getLanguage().equals("zh") ? yes ? "是" : "否" : yes ? "yes" : "no";
    }

    Optional<Set<String>> industries(String text) {
        return all(text, part -> Optional.ofNullable(industries.get(key(part))));
    }

    Optional<Set<String>> subjectTypes(String text) {
        return all(text, part -> Optional.ofNullable(subjectTypes.get(key(part))));
    }

    Optional<Set<Capability>> capabilities(String text) {
        return all(
                text,
                part -> Stream.of(Capability.values())
                        .filter(each -> each.name().equalsIgnoreCase(part))
                        .findFirst());
    }

    /// The set in one cell.
    String written(Set<String> values) {
        return values.isEmpty() ? ALL : String.join("; ", values);
    }

    String writtenSubjectTypes(Set<String> codes, Locale locale) {
        return written(codes.stream()
                .map(code -> catalogue.shown(SUBJECT_TYPE, code, locale))
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static <T> Optional<Set<T>> all(String text, Function<String, Optional<T>> meaning) {
        if (text.strip().equals(ALL)) {
            return Optional.of(Set.of());
        }
        var found = Stream.of(text.split("[;；]", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(meaning)
                .toList();
        return found.stream().allMatch(Optional::isPresent)
                ? Optional.of(found.stream().flatMap(Optional::stream).collect(Collectors.toSet()))
                : Optional.empty();
    }

    private static String key(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
