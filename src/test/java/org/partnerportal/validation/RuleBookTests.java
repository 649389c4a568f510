package org.partnerportal.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerportal.catalogue.FieldCatalogue;

class RuleBookTests {

    private final FieldCatalogue catalogue = new FieldCatalogue();

    @Test
    void knowsEveryRuleTheCatalogueNames() {
        assertThat(catalogue.fields().stream().flatMap(field -> catalogue.rules(field.path()).stream()))
                .hasSizeGreaterThan(60)
                .allSatisfy(name -> assertThat(RuleBook.rule(name)).isNotNull());
    }

    @Test
    void givesARuleTheArgumentAfterTheColon() {
        assertThat(RuleBook.rule("lasts:60")).isEqualTo(new RemainsValid(60));
        assertThat(RuleBook.rule("after:a.b")).isEqualTo(new EndsAfter("a.b"));
        assertThat(RuleBook.rule("id-number:a.c")).isEqualTo(new IdNumberFitsItsType("a.c"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "lasted:60", "LASTS:60", "short name", ":lasts"})
    void doesNotStartWithARuleNobodyWrote(String name) {
        assertThatThrownBy(() -> RuleBook.rule(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lasts", "lasts:", "lasts:soon"})
    void doesNotStartWithATermThatIsNoNumber(String name) {
        assertThatThrownBy(() -> RuleBook.rule(name)).isInstanceOf(NumberFormatException.class);
    }
}
