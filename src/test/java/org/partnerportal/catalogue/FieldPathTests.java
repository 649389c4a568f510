package org.partnerportal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldPathTests {

    @ParameterizedTest
    @CsvSource({
        "business_code, business_code, -1",
        "a.list[], a.list[], -1",
        "a.list[].b, a.list[].b, -1",
        "a.list[0].b, a.list[].b, 0",
        "a.list[12].b, a.list[].b, 12",
        "a.list[3], a.list[], 3"
    })
    void knowsItsTemplateAndItsOccurrence(String path, String template, int occurrence) {
        assertThat(FieldPath.of(path).template()).isEqualTo(FieldPath.of(template));
        assertThat(FieldPath.of(path).occurrence()).isEqualTo(occurrence);
    }

    @ParameterizedTest
    @CsvSource({"a.list[].b, a.list[2].b", "a.list[7].b, a.list[2].b", "a.b, a.b", "a.list[], a.list[]"})
    void takesAnIndexWhereItsGroupRepeats(String path, String second) {
        assertThat(FieldPath.of(path).at(2)).isEqualTo(FieldPath.of(second));
    }

    @ParameterizedTest
    @CsvSource({
        "a.b, a.b, true",
        "a.b.c, a.b, true",
        "a.b[], a.b, true",
        "a.b[1].c, a.b, true",
        "a.bc, a.b, false",
        "a, a.b, false",
        "a.b[10].c, a.b[1], false"
    })
    void liesWithinItsGroupsAndNoOthers(String path, String group, boolean within) {
        assertThat(FieldPath.of(path).within(FieldPath.of(group))).isEqualTo(within);
    }
}
