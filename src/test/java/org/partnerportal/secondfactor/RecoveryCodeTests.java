package org.partnerportal.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecoveryCodeTests {

    @Test
    void readsWhatItWrote() {
        var code = RecoveryCode.fresh();

        assertThat(code.written()).matches("[0-9a-z]{4}(-[0-9a-z]{4}){3}");
        assertThat(RecoveryCode.typed(code.written())).hasValue(code);
    }

    @Test
    void forgivesCaseGapsAndLettersThatLookLikeDigits() {
        assertThat(RecoveryCode.typed(" OlI0-abcd efgh 2345 ")).isEqualTo(RecoveryCode.typed("0110abcdefgh2345"));
        assertThat(RecoveryCode.typed("0110abcdefgh2345")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123456", "0110-abcd-efgh-234", "0110-abcd-efgh-23456", "0110-abcd-efgh-234ü"})
    void readsNothingElse(String typed) {
        assertThat(RecoveryCode.typed(typed)).isEmpty();
    }
}
