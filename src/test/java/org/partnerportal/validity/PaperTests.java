package org.partnerportal.validity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.partnerportal.catalogue.Field;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FieldType;
import org.partnerportal.catalogue.FormValues;

class PaperTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void everyLastDayOfTheFormIsAPapers() {
        var lastDays = new FieldCatalogue()
                .fields().stream()
                        .filter(field -> field.type() == FieldType.DATE_OR_FOREVER)
                        .map(Field::path)
                        .toList();

        assertThat(lastDays)
                .hasSameSizeAs(Paper.values())
                .allMatch(path -> Paper.of(path).isPresent());
    }

    @Test
    void knowsEachOwnersPaperByItself() {
        var form = FormValues.empty()
                .with("subject_info.ubo_info_list[0].ubo_period_end", "2030-01-01")
                .with("subject_info.ubo_info_list[1].ubo_period_end", FieldType.FOREVER)
                .with("subject_info.ubo_info_list[1].ubo_period_begin", "2020-01-01");

        assertThat(DatesOfForms.in(form))
                .containsExactly(
                        new PaperDate(
                                FieldPath.of("subject_info.ubo_info_list[0].ubo_period_end"),
                                Paper.OWNER_ID,
                                LocalDate.of(2030, 1, 1)),
                        new PaperDate(
                                FieldPath.of("subject_info.ubo_info_list[1].ubo_period_end"), Paper.OWNER_ID, null));
    }

    @Test
    void aPaperIsValidOnItsLastDay() {
        assertThat(Horizon.EXPIRED.to(TODAY)).isEqualTo(TODAY.minusDays(1));
        assertThat(Horizon.WITHIN_30.from(TODAY)).isEqualTo(TODAY);
        assertThat(Horizon.WITHIN_30.to(TODAY)).isEqualTo(LocalDate.of(2026, 12, 24));
    }
}
