package org.partnerportal.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.partnerportal.catalogue.Condition;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FormValues;

class ConditionTableTests {

    private static final FieldPath KIND = FieldPath.of("a.kind");
    private static final FieldPath NAME = FieldPath.of("a.name");

    private final Random random = new Random(20_261_124);

    @Test
    void holdsWhereItsConditionDoes() {
        for (var number = 0; number < 2000; number++) {
            var condition = condition(3);
            var again = ConditionTable.of(condition).condition();
            for (var tried = 0; tried < 12; tried++) {
                var form = form();
                assertThat(again.holds(form, -1))
                        .as("%s as %s", condition.text(), again.text())
                        .isEqualTo(condition.holds(form, -1));
            }
        }
    }

    @Test
    void everyConditionOfTheFirstStandardFitsIntoFewGroups() {
        assertThat(new FirstStandard(new FieldCatalogue()).content().requirements())
                .allSatisfy(requirement -> assertThat(
                                ConditionTable.of(requirement.when()).groups())
                        .hasSizeLessThanOrEqualTo(6));
    }

    private FormValues form() {
        var form = FormValues.empty();
        for (var field : List.of(KIND, NAME)) {
            if (random.nextBoolean()) {
                form = form.with(field, List.of(random.nextBoolean() ? "X" : "Y"));
            }
        }
        return form;
    }

    private Condition condition(int depth) {
        return switch (random.nextInt(depth == 0 ? 4 : 7)) {
            case 0 -> random.nextBoolean() ? new Condition.Always() : new Condition.Never();
            case 1 -> new Condition.Given(NAME);
            case 2 -> new Condition.OneOf(KIND, Set.of("X"));
            case 3 -> new Condition.OneOf(NAME, Set.of("X", "Y"));
            case 4 -> new Condition.Not(condition(depth - 1));
            case 5 -> new Condition.All(List.of(condition(depth - 1), condition(depth - 1)));
            default -> new Condition.Any(List.of(condition(depth - 1), condition(depth - 1)));
        };
    }
}
