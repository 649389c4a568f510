package org.partnerportal.watchlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ForbiddenWordTests {

    private static final ForbiddenWord CURRENCY = new ForbiddenWord("虚拟货币", BusinessKind.VIRTUAL_CURRENCY, List.of());
    private static final ForbiddenWord HEMP = new ForbiddenWord("大麻", BusinessKind.DRUGS, List.of("大麻花", "大麻辣烫"));
    private static final ForbiddenWord TETHER = new ForbiddenWord("usdt", BusinessKind.VIRTUAL_CURRENCY, List.of());

    @Test
    void isFoundSpacedBrokenUpInFullWidthAndInTraditionalCharacters() {
        assertThat(CURRENCY.in("全球虚拟货币兑换")).isTrue();
        assertThat(CURRENCY.in("虚 拟 货 币")).isTrue();
        assertThat(CURRENCY.in("虚*拟-货。币")).isTrue();
        assertThat(CURRENCY.in("虛擬貨幣交流")).isTrue();
        assertThat(TETHER.in("ＵＳＤＴ 兑换")).isTrue();
        assertThat(TETHER.in("U S D T")).isTrue();
    }

    @Test
    void isNotFoundWhereItIsInnocent() {
        assertThat(HEMP.in("老街大麻花店")).isFalse();
        assertThat(HEMP.in("大麻辣烫")).isFalse();
        assertThat(HEMP.in("大麻花与大麻")).isTrue();
    }

    @Test
    void isAWholeWordWhereItIsOfLetters() {
        assertThat(TETHER.in("Dusdton Trading")).isFalse();
        assertThat(new ForbiddenWord("btc", BusinessKind.VIRTUAL_CURRENCY, List.of()).in("ab tcl"))
                .isFalse();
    }
}
