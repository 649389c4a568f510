package org.partnerportal.signing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FenTests {

    @Test
    void readsAmountsBelowOneYuan() {
        assertThat(Fen.parse("0.37")).hasValue(37);
        assertThat(Fen.parse(" .5 ")).hasValue(50);
        assertThat(Fen.parse("0,05")).hasValue(5);
    }

    @Test
    void readsNothingElse() {
        assertThat(Fen.parse("37")).isEmpty();
        assertThat(Fen.parse("1.37")).isEmpty();
        assertThat(Fen.parse("0.00")).isEmpty();
        assertThat(Fen.parse("0.375")).isEmpty();
        assertThat(Fen.parse("")).isEmpty();
    }

    @Test
    void writesTwoDecimals() {
        assertThat(Fen.yuan(5)).isEqualTo("0.05");
        assertThat(Fen.yuan(50)).isEqualTo("0.50");
    }
}
