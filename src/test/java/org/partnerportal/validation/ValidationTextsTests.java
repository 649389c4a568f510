package org.partnerportal.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FormValues;
import org.partnerportal.samples.SamplePacks;

class ValidationTextsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String PROBLEM = "validation.problem.";
    private static final List<String> ODD_VALUES = List.of(
            "餐",
            "12",
            "a b c",
            "张三",
            "2026-11-24",
            "2026-12-01",
            "2045-01-01",
            "2020-01-01",
            "x".repeat(600),
            "\u0001",
            "#",
            "true",
            "1",
            "CASH",
            "703",
            "BANK_ACCOUNT_TYPE_PERSONAL",
            "零售",
            "样例公司",
            "123456789012345678");

    private final FieldCatalogue catalogue = new FieldCatalogue();
    private final FormChecks checks = new FormChecks(catalogue);

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(bundle(Locale.CHINA).keySet())
                .isEqualTo(bundle(Locale.ENGLISH).keySet());
    }

    @Test
    void everyProblemHasAText() {
        var texts = bundle(Locale.CHINA).keySet();

        assertThat(problemsOfMaimedForms())
                .hasSizeGreaterThan(30)
                .allSatisfy(key -> assertThat(texts).contains(key));
        assertThat(TextPattern.values())
                .allSatisfy(pattern -> assertThat(texts).contains(PROBLEM + pattern.ruleName()));
        assertThat(catalogue.options(FieldPath.of("contact_info.contact_id_doc_type")))
                .extracting(type -> PROBLEM + "id-number."
                        + type.value().replace("IDENTIFICATION_TYPE_", "").toLowerCase(Locale.ROOT))
                .allSatisfy(key -> assertThat(texts).contains(key));
    }

    @Test
    void everyProblemSaysWhatToDo() {
        var texts = bundle(Locale.CHINA);

        assertThat(texts.keySet().stream()
                        .filter(key -> key.startsWith(PROBLEM))
                        .map(texts::getString))
                .allMatch(text -> text.contains("请") || text.contains("只能"));
    }

    // Every value of every sample is replaced by odd ones, and some by those of another field.
    private Set<String> problemsOfMaimedForms() {
        var random = new Random(20261124);
        var keys = new TreeSet<String>();
        for (var name : SamplePacks.names()) {
            var form = SamplePacks.load(name).values();
            var all = form.asMap().values().stream().flatMap(List::stream).toList();
            for (var path : form.asMap().keySet()) {
                for (var odd : ODD_VALUES) {
                    note(form.with(path, List.of(odd)), keys);
                }
                note(form.with(path, List.of(all.get(random.nextInt(all.size())))), keys);
                note(form.without(path), keys);
            }
        }
        return keys;
    }

    private void note(FormValues form, Set<String> keys) {
        checks.problems(form, TODAY).forEach(problem -> keys.add(problem.key()));
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("i18n.validation", locale);
    }
}
