package org.partnerportal.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CellTextTests {

    @Test
    void whatLooksLikeAFormulaIsMadeAText() {
        assertThat(List.of("=1", "+1", "-1", "@x", "\n=1", "＝1", "＋1", "－1", "＠x"))
                .allSatisfy(text -> assertThat(CellText.out(text)).isEqualTo("'" + text));
        assertThat(CellText.out("青鸟")).isEqualTo("青鸟");
    }

    @Test
    void whateverGoesOutComesInAgain() {
        var random = new Random(3);
        var signs = "=+-@'＝\na1".toCharArray();
        for (var turn = 0; turn < 5000; turn++) {
            var text = new StringBuilder();
            for (var length = random.nextInt(5); length > 0; length--) {
                text.append(signs[random.nextInt(signs.length)]);
            }
            var value = text.toString();
            assertThat(CellText.in(CellText.out(value))).isEqualTo(value);
        }
    }
}
