package org.partnerportal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FieldCatalogueTests {

    private static final FieldCatalogue CATALOGUE = new FieldCatalogue();

    @Test
    void holdsAll147PathsEachOnce() {
        assertThat(CATALOGUE.fields()).hasSize(147).extracting(Field::path).doesNotHaveDuplicates();
    }

    @Test
    void followsTheOrderOfTheSections() {
        assertThat(CATALOGUE.fields()).extracting(Field::section).isSorted();
    }

    @Test
    void labelsAndExplainsEveryFieldInBothLanguages() {
        assertThat(CATALOGUE.fields())
                .allSatisfy(field -> assertThat(List.of(Locale.CHINA, Locale.ENGLISH))
                        .allSatisfy(locale -> {
                            assertThat(field.texts(locale).label()).isNotBlank();
                            assertThat(field.texts(locale).help()).isNotBlank();
                        }));
    }

    @Test
    void givesAnExampleForEverythingTyped() {
        assertThat(CATALOGUE.fields())
                .filteredOn(field -> field.type() == FieldType.TEXT
                        || field.type() == FieldType.DATE
                        || field.type() == FieldType.DATE_OR_FOREVER)
                .allSatisfy(field -> {
                    assertThat(field.zh().example()).isNotBlank();
                    assertThat(field.en().example()).isNotBlank();
                });
    }

    @Test
    void labelsDifferWithinASection() {
        assertThat(CATALOGUE.fields())
                .extracting(field -> field.section() + field.zh().label())
                .doesNotHaveDuplicates();
    }

    @Test
    void findsAFieldWithOrWithoutItsIndex() {
        assertThat(CATALOGUE.field(FieldPath.of("subject_info.ubo_info_list[2].ubo_id_doc_name")))
                .isEqualTo(CATALOGUE.field(FieldPath.of("subject_info.ubo_info_list[].ubo_id_doc_name")));
    }

    @Test
    void doesNotKnowOtherFields() {
        var other = FieldPath.of("subject_info.shoe_size");

        assertThat(CATALOGUE.find(other)).isEmpty();
        assertThatThrownBy(() -> CATALOGUE.field(other)).isInstanceOf(UnknownField.class);
    }

    @Test
    void namesTheValuesOfEveryEnumeration() {
        assertThat(CATALOGUE.fields())
                .filteredOn(field -> field.type() == FieldType.ENUM)
                .isNotEmpty()
                .allSatisfy(field -> assertThat(field.values())
                        .isNotEmpty()
                        .allSatisfy(value -> assertThat(CATALOGUE.shown(field.path(), value, Locale.CHINA))
                                .isNotEqualTo(value)
                                .isNotBlank()));
    }
}
