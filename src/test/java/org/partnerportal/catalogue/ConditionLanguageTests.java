package org.partnerportal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.partnerportal.catalogue.Condition.All;
import org.partnerportal.catalogue.Condition.Always;
import org.partnerportal.catalogue.Condition.Any;
import org.partnerportal.catalogue.Condition.Given;
import org.partnerportal.catalogue.Condition.Not;
import org.partnerportal.catalogue.Condition.OneOf;

class ConditionLanguageTests {

    private static final Condition A = new OneOf(FieldPath.of("a"), Set.of("1"));
    private static final Condition B = new Given(FieldPath.of("b[]"));
    private static final Condition C = new OneOf(FieldPath.of("c"), Set.of("2", "3"));

    private final ConditionLanguage language = new ConditionLanguage(Map.of("EVEN", Set.of("2", "4")));

    @Test
    void nothingMeansAlways() {
        assertThat(language.read(" ")).isEqualTo(new Always());
    }

    @Test
    void andBindsTighterThanOr() {
        assertThat(language.read("a is 1 or given(b[]) and c in (2, 3)"))
                .isEqualTo(new Any(List.of(A, new All(List.of(B, C)))));
    }

    @Test
    void bracketsBindFirst() {
        assertThat(language.read("(a is 1 or given(b[])) and not(c in (2, 3))"))
                .isEqualTo(new All(List.of(new Any(List.of(A, B)), new Not(C))));
    }

    @Test
    void takesNamedSetsFromTheRegisters() {
        assertThat(language.read("c in @EVEN")).isEqualTo(new OneOf(FieldPath.of("c"), Set.of("2", "4")));
        assertThatThrownBy(() -> language.read("c in @ODD")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesWhatItDoesNotUnderstand() {
        for (var text : List.of("a", "a is 1 b", "given a", "a in 1", "(a is 1", "not a is 1", "a is 1)")) {
            assertThatThrownBy(() -> language.read(text)).as(text).isInstanceOf(RuntimeException.class);
        }
    }

    @Test
    void holdsWithinTheSameOccurrenceOfARepeatedGroup() {
        var condition = language.read("g[].kind is PASSPORT");
        var form = FormValues.empty().with("g[1].kind", "PASSPORT");

        assertThat(condition.holds(form, 1)).isTrue();
        assertThat(condition.holds(form, 0)).isFalse();
    }
}
