package org.partnerportal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormValuesTests {

    private static final FieldPath OWNERS = FieldPath.of("owners[]");
    private static final FieldPath NAME = FieldPath.of("name");

    private static final FormValues THREE = FormValues.empty()
            .with("owners[0].name", "甲")
            .with("owners[1].name", "乙")
            .with("owners[1].until", "长期")
            .with("owners[2].name", "丙")
            .with("ownership", "family");

    @Test
    void keepsNoBlanksAndNothingEmpty() {
        var form = FormValues.empty()
                .with("name", "  张三 ")
                .with("list[]", "a", " ", "b")
                .with("gone", " ");

        assertThat(form.first("name")).hasValue("张三");
        assertThat(form.all(FieldPath.of("list[]"))).containsExactly("a", "b");
        assertThat(form.asMap()).doesNotContainKey(FieldPath.of("gone"));
    }

    @Test
    void neverChanges() {
        var before = FormValues.empty().with("name", "张三");

        assertThat(before.without(NAME).first(NAME)).isEmpty();
        assertThat(before.first(NAME)).hasValue("张三");
        assertThatThrownBy(() -> before.asMap().remove(NAME)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void countsOccurrencesByTheHighestIndex() {
        assertThat(THREE.occurrences(OWNERS)).isEqualTo(3);
        assertThat(FormValues.empty().with("owners[4].name", "戊").occurrences(OWNERS))
                .isEqualTo(5);
        assertThat(FormValues.empty().with("ownership", "family").occurrences(OWNERS))
                .isZero();
    }

    @Test
    void thoseBehindARemovedOccurrenceMoveUp() {
        var changes = THREE.removing(FieldPath.of("owners[1]"), 1);

        var after = THREE;
        for (var change : changes.entrySet()) {
            after = after.with(change.getKey(), change.getValue());
        }
        assertThat(after)
                .isEqualTo(FormValues.empty()
                        .with("owners[0].name", "甲")
                        .with("owners[1].name", "丙")
                        .with("ownership", "family"));
    }

    @Test
    void theLastOccurrenceGoesWithoutMovingAny() {
        assertThat(THREE.removing(FieldPath.of("owners[2]"), 2))
                .isEqualTo(Map.of(FieldPath.of("owners[2].name"), List.of()));
    }

    @Test
    void tellsWhatDiffersInEitherDirection() {
        var other = THREE.without(FieldPath.of("owners[2].name"))
                .with("owners[0].name", "丁")
                .with("added", "1");

        assertThat(THREE.differing(other))
                .containsExactly(FieldPath.of("added"), FieldPath.of("owners[0].name"), FieldPath.of("owners[2].name"));
        assertThat(other.differing(THREE)).hasSize(3);
        assertThat(THREE.differing(THREE)).isEmpty();
    }

    @Test
    void showsNoValueInALogLine() {
        assertThat(THREE.toString()).contains("owners[0].name").doesNotContain("甲", "family");
    }
}
