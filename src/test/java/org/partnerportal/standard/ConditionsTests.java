package org.partnerportal.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.partnerportal.catalogue.Condition;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FormValues;

/// What holds of any condition whatever: each test tries thousands that chance made.
class ConditionsTests {

    private static final int CONDITIONS = 3000;
    private static final List<FieldPath> FIELDS =
            Stream.of("a.kind", "a.name", "b.list[]", "c").map(FieldPath::of).toList();
    private static final List<String> VALUES = List.of("X", "Y", "零售/其他", "Z");

    private final Random random = new Random(20_261_124);

    @Test
    void isReadAsItWasWritten() {
        for (var number = 0; number < CONDITIONS; number++) {
            var condition = condition(3);

            assertThat(Condition.parse(condition.text()).text()).isEqualTo(condition.text());
            sameForAll(condition, Condition.parse(condition.text()));
        }
    }

    @Test
    void isNotWhatItsNegationIs() {
        for (var number = 0; number < CONDITIONS; number++) {
            var condition = condition(3);
            var form = form();

            assertThat(new Condition.Not(condition).holds(form, -1)).isNotEqualTo(condition.holds(form, -1));
        }
    }

    @Test
    void aStricterOneHoldsWhereverTheOtherDid() {
        var stricter = 0;
        for (var number = 0; number < CONDITIONS; number++) {
            var before = condition(2);
            var after = condition(2);
            if (Strictness.of(before, after) == Strictness.STRICTER) {
                stricter++;
                for (var tried = 0; tried < 50; tried++) {
                    var form = form();
                    assertThat(!before.holds(form, -1) || after.holds(form, -1))
                            .as("%s then %s", before.text(), after.text())
                            .isTrue();
                }
            }
        }
        assertThat(stricter).isGreaterThan(100);
    }

    @Test
    void whatIsStricterOneWayIsLaxerTheOther() {
        for (var number = 0; number < CONDITIONS; number++) {
            var before = condition(2);
            var after = condition(2);

            assertThat(Strictness.of(after, before))
                    .isEqualTo(
                            switch (Strictness.of(before, after)) {
                                case STRICTER -> Strictness.LAXER;
                                case LAXER -> Strictness.STRICTER;
                                case SAME -> Strictness.SAME;
                                case OTHER -> Strictness.OTHER;
                            });
        }
    }

    @Test
    void twoThatAreTheSameHoldForTheSameForms() {
        for (var number = 0; number < CONDITIONS; number++) {
            var before = condition(2);
            var after = condition(2);
            if (Strictness.of(before, after) == Strictness.SAME) {
                sameForAll(before, after);
            }
        }
    }

    private void sameForAll(Condition one, Condition other) {
        for (var tried = 0; tried < 20; tried++) {
            var form = form();
            assertThat(other.holds(form, -1)).isEqualTo(one.holds(form, -1));
        }
    }

    private Condition condition(int depth) {
        return switch (random.nextInt(depth == 0 ? 4 : 7)) {
            case 0 -> new Condition.Always();
            case 1 -> new Condition.Given(any(FIELDS));
            case 2, 3 -> new Condition.OneOf(any(FIELDS), Set.of(any(VALUES)));
            case 4 -> new Condition.Not(condition(depth - 1));
            case 5 -> new Condition.All(List.of(condition(depth - 1), condition(depth - 1)));
            default -> new Condition.Any(List.of(condition(depth - 1), condition(depth - 1)));
        };
    }

    private FormValues form() {
        var form = FormValues.empty();
        for (var field : FIELDS) {
            var given = new ArrayList<String>();
            for (var value : VALUES) {
                if (random.nextInt(3) == 0 && (given.isEmpty() || field.value().endsWith("[]"))) {
                    given.add(value);
                }
            }
            form = form.with(field, given);
        }
        return form;
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
