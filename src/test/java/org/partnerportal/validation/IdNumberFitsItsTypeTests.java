package org.partnerportal.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdNumberFitsItsTypeTests {

    @ParameterizedTest
    @CsvSource({
        "IDCARD, 11010519491231002X, true",
        "IDCARD, 110105194912310021, false",
        "OVERSEA_PASSPORT, E1234-5678, true",
        "OVERSEA_PASSPORT, E12, false",
        "OVERSEA_PASSPORT, E123456789012345, false",
        "HONGKONG_PASSPORT, H12345678, true",
        "HONGKONG_PASSPORT, H1234567890, true",
        "HONGKONG_PASSPORT, H123456789, false",
        "HONGKONG_PASSPORT, M12345678, false",
        "MACAO_PASSPORT, M12345678, true",
        "MACAO_PASSPORT, 12345678, false",
        "TAIWAN_PASSPORT, 12345678, true",
        "TAIWAN_PASSPORT, 1234567890, true",
        "TAIWAN_PASSPORT, 123456789, false",
        "FOREIGN_RESIDENT, USA110074010101, true",
        "FOREIGN_RESIDENT, 911124198108030024, true",
        "FOREIGN_RESIDENT, USA11007401010, false",
        "HONGKONG_MACAO_RESIDENT, 810000199408230021, true",
        "HONGKONG_MACAO_RESIDENT, 810000199408230022, false",
        "TAIWAN_RESIDENT, 830000199201300022, true",
        "TAIWAN_RESIDENT, 830000199201300023, false"
    })
    void eachTypeHasItsForm(String type, String number, boolean fits) {
        assertThat(IdNumberFitsItsType.fits(type, number, LocalDate.of(2026, 11, 24)))
                .isEqualTo(fits);
    }
}
