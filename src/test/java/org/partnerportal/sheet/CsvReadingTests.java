package org.partnerportal.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvReadingTests {

    @Test
    void passesOverTheMarkThatExcelPutsInFront() {
        assertThat(read("\uFEFF编号,名称\n1,青鸟".getBytes(StandardCharsets.UTF_8))).containsExactly("1: 编号|名称", "2: 1|青鸟");
    }

    @Test
    void readsChineseSheetsInTheirOwnEncoding() {
        var far = "a,b\n".repeat(40_000) + "编号,𠮷\n";

        assertThat(read(far.getBytes(Charset.forName("GB18030"))).getLast()).isEqualTo("40001: 编号|𠮷");
        assertThat(read(far.getBytes(StandardCharsets.UTF_8)).getLast()).isEqualTo("40001: 编号|𠮷");
    }

    @Test
    void keepsWhatStandsInQuotes() {
        assertThat(read("\"a,\"\"b\"\"\nc\",d\r\n\"\",e\r\n".getBytes(StandardCharsets.UTF_8)))
                .containsExactly("1: a,\"b\"\nc|d", "2: |e");
    }

    @Test
    void takesRowsOfAnyLengthAndCountsTheEmptyOnes() {
        assertThat(read("a,b,c\n\n,,\nd\ne,f,g,h".getBytes(StandardCharsets.UTF_8)))
                .containsExactly("1: a|b|c", "2: ", "3: ||", "4: d", "5: e|f|g|h");
    }

    @Test
    void hasNoRowsWhereThereIsNothing() {
        assertThat(read(new byte[0])).isEmpty();
        assertThat(read("\uFEFF".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void refusesWhatIsNoText() {
        for (var bytes : List.of(new byte[] {'a', (byte) 0xFF}, new byte[] {(byte) 0x81, '\n'})) {
            assertThatExceptionOfType(UnreadableSheet.class).isThrownBy(() -> read(bytes));
        }
    }

    @Test
    void refusesCellsAndRowsAndSheetsThatNoSpreadsheetHolds() {
        for (var text :
                List.of("\"" + "a".repeat(50_000), "a".repeat(50_000), ",".repeat(200_000), "\n".repeat(1_048_577))) {
            assertThatExceptionOfType(UnreadableSheet.class)
                    .as(text.substring(0, 3))
                    .isThrownBy(() -> read(text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static List<String> read(byte[] bytes) {
        return ReadSheet.rows(bytes, SheetFormat.CSV);
    }
}
