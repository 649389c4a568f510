package org.partnerportal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTests {

    @Test
    void readsTheOneFormOfThePublishedApi() {
        assertThat(Dates.parsed("2024-02-29")).hasValue(LocalDate.of(2024, 2, 29));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2023-02-29",
                "2024-13-01",
                "2024-00-10",
                "2024-1-1",
                "20240101",
                "2024-01-01 ",
                "长期",
                "２０２４-01-01"
            })
    void takesNothingElseForADate(String text) {
        assertThat(Dates.parsed(text)).isEmpty();
    }

    @Test
    void showsADateInTheReadersLanguageAndAllElseAsItIs() {
        assertThat(Dates.shown("2026-01-05", Locale.CHINA)).isEqualTo("2026年1月5日");
        assertThat(Dates.shown("2026-01-05", Locale.UK)).isEqualTo("5 Jan 2026");
        assertThat(Dates.shown(Dates.FOREVER, Locale.CHINA)).isEqualTo(Dates.FOREVER);
        assertThat(Dates.shown(Dates.FOREVER, Locale.UK)).isEqualTo("no end date");
        assertThat(Dates.shown("2026-02-30", Locale.UK)).isEqualTo("2026-02-30");
    }
}
