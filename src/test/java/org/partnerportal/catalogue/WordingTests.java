package org.partnerportal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.partnerportal.catalogue.Condition.All;
import org.partnerportal.catalogue.Condition.Always;
import org.partnerportal.catalogue.Condition.Any;
import org.partnerportal.catalogue.Condition.Given;
import org.partnerportal.catalogue.Condition.Never;
import org.partnerportal.catalogue.Condition.Not;
import org.partnerportal.catalogue.Condition.OneOf;

class WordingTests {

    private static final FieldPath SUBJECT = FieldPath.of("subject_info.subject_type");
    private static final FieldCatalogue CATALOGUE = new FieldCatalogue();
    private static final Condition COMPANY =
            new OneOf(SUBJECT, Set.of("SUBJECT_TYPE_ENTERPRISE", "SUBJECT_TYPE_INDIVIDUAL"));
    private static final Condition CODE = new Given(FieldPath.of("business_code"));

    @Test
    void namesValuesInTheRegistersOrder() {
        var order = CATALOGUE.options(SUBJECT).stream()
                .filter(choice -> Set.of("SUBJECT_TYPE_ENTERPRISE", "SUBJECT_TYPE_INDIVIDUAL")
                        .contains(choice.value()))
                .map(Choice::en)
                .toList();

        assertThat(english(COMPANY)).endsWith(" is " + String.join(", ", order));
    }

    @Test
    void putsEitherOrInBracketsWithinAnAnd() {
        var either = new Any(List.of(COMPANY, CODE));

        assertThat(english(new All(List.of(either, CODE)))).startsWith("(").contains(" or ", ") and ");
        assertThat(english(either)).doesNotContain("(“").contains(" or ");
        assertThat(CATALOGUE.inWords(new All(List.of(either, CODE)), Locale.CHINA))
                .startsWith("（");
    }

    @Test
    void saysTheOppositeOfACondition() {
        assertThat(english(new Not(CODE))).isEqualTo("not (" + english(CODE) + ")");
        assertThat(english(new Always())).isEqualTo("always");
        assertThat(english(new Never())).isEqualTo("never");
    }

    @Test
    void speaksOfEveryConditionInTheCatalogueWithoutAPath() {
        for (var field : CATALOGUE.fields()) {
            for (var language : List.of(Locale.CHINA, Locale.ENGLISH)) {
                assertThat(CATALOGUE.inWords(field.applies(), language))
                        .as(field.path().value())
                        .isNotBlank()
                        .doesNotContain("_info.", "SUBJECT_TYPE", "{0}");
            }
        }
    }

    private static String english(Condition condition) {
        return CATALOGUE.inWords(condition, Locale.ENGLISH);
    }
}
