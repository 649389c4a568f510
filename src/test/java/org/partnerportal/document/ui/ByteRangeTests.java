package org.partnerportal.document.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTests {

    @ParameterizedTest
    @CsvSource({
        "bytes=0-99, 0, 99",
        "bytes=0-, 0, 999",
        "bytes=500-, 500, 999",
        "bytes=990-2000, 990, 999",
        "bytes=-10, 990, 999",
        "bytes=-5000, 0, 999",
        "bytes=999-999, 999, 999"
    })
    void isThePieceAskedForAsFarAsThereIsAny(String header, long first, long last) {
        assertThat(ByteRange.of(header, 1000)).isEqualTo(new ByteRange(first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=0-1,5-6", "bytes=-", "bytes=a-b", "lines=1-2", "", "bytes=99999999999999999999-"})
    void isTheWholeWhereNoPieceOrSeveralAreAskedFor(String header) {
        assertThat(ByteRange.of(header, 1000)).isEqualTo(new ByteRange(0, 999));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=1000-", "bytes=7-3", "bytes=-0", "bytes=5000-6000"})
    void isNoneOutsideTheFile(String header) {
        assertThat(ByteRange.of(header, 1000)).isNull();
    }

    @Test
    void withoutAHeaderItIsTheWhole() {
        assertThat(ByteRange.of(null, 10)).isEqualTo(new ByteRange(0, 9));
    }
}
