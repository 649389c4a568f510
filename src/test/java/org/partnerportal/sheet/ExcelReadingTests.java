package org.partnerportal.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

class ExcelReadingTests {

    @Test
    void readsWhatASpreadsheetWrites() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "test", "1.0")) {
            var sheet = book.newWorksheet("first");
            sheet.value(0, 0, "青鸟");
            sheet.inlineString(0, 1, " 边 & <界> ");
            sheet.value(0, 2, 719);
            sheet.value(0, 3, 0.38);
            sheet.value(0, 4, true);
            sheet.value(2, 1, LocalDate.of(2026, 2, 28));
            sheet.style(2, 1).format("yyyy-mm-dd").set();
            sheet.value(2, 3, "青鸟");
            book.newWorksheet("second").value(0, 0, "not read");
        }

        assertThat(ReadSheet.rows(bytes.toByteArray(), SheetFormat.EXCEL))
                .containsExactly("1: 青鸟| 边 & <界> |719|0.38|true", "3: |2026-02-28||青鸟");
    }

    @Test
    void readsWhatIsWrittenHereInBothFormats() throws IOException {
        for (var format : SheetFormat.values()) {
            var bytes = new ByteArrayOutputStream();
            try (var sheet = SheetWriter.into(bytes, format)) {
                sheet.row(List.of("=1+1", "＝1+1", "'", "a,\"b\"\nc", "", "𠮷"));
            }

            assertThat(ReadSheet.rows(bytes.toByteArray(), format))
                    .as(format.name())
                    .containsExactly("1: =1+1|＝1+1|'|a,\"b\"\nc||𠮷");
        }
    }

    @Test
    void putsTogetherTheRunsOfASharedTextAndLeavesOutHowItIsReadAloud() {
        var book = new HandMadeBook()
                .texts("<si><r><t>青</t></r><r><t xml:space='preserve'> 鸟</t></r>"
                        + "<rPh sb='0' eb='1'><t>qing</t></rPh></si><si/><si><t><![CDATA[<b>]]></t></si>")
                .rows("<row r='1'><c t='s'><v>0</v></c><c t='s'><v>1</v></c><c t='s'><v>2</v></c></row>");

        assertThat(ReadSheet.excel(book)).containsExactly("1: 青 鸟||<b>");
    }

    @Test
    void putsACellWhereItsAddressSays() {
        var book = new HandMadeBook()
                .rows("<row><c><v>1</v></c><c r='D1'><v>2</v></c><c><v>3</v></c></row>"
                        + "<row r='7'><c r='AA7'><v>4</v></c></row><row/><row r='10'><c r='A10'/></row>");

        assertThat(ReadSheet.excel(book)).containsExactly("1: 1|||2|3", "7: " + "|".repeat(26) + "4", "8: ", "10: ");
    }

    @Test
    void takesWhatAFormulaCameTo() {
        var book = new HandMadeBook()
                .rows("<row><c t='str'><f>A1&amp;\"x\"</f><v>came to</v></c><c><f>1+1</f><v>2</v></c>"
                        + "<c t='e'><f>1/0</f><v>#DIV/0!</v></c><c><f>NOW()</f></c></row>");

        assertThat(ReadSheet.excel(book)).containsExactly("1: came to|2|#DIV/0!|");
    }

    @Test
    void showsNumbersAsTheirReadersSeeThem() {
        var book = new HandMadeBook()
                .rows("<row><c><v>0.59999999999999998</v></c><c><v>1.38E10</v></c><c><v>91440300123456789</v></c>"
                        + "<c><v>-1.50</v></c><c t='b'><v>0</v></c><c t='b'><v>1</v></c><c t='n'><v>007</v></c></row>");

        assertThat(ReadSheet.excel(book)).containsExactly("1: 0.6|13800000000|91440300123456789|-1.5|false|true|007");
    }

    @Test
    void tellsADateFromANumberByItsStyle() {
        var book = new HandMadeBook()
                .styles(
                        "<numFmts><numFmt numFmtId='164' formatCode='[$-804]yyyy\"年\"m\"月\"d\"日\"'/>"
                                + "<numFmt numFmtId='165' formatCode='[Red]0.00\" days\"'/></numFmts>"
                                + "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>"
                                + "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/><xf numFmtId='165'/></cellXfs>")
                .rows("<row>" + "<c s='0'><v>46081</v></c><c s='1'><v>46081.75</v></c><c s='2'><v>46081</v></c>"
                        + "<c s='3'><v>46081</v></c><c s='9'><v>46081</v></c><c t='d'><v>2026-02-28T00:00:00</v></c>"
                        + "</row>");

        assertThat(ReadSheet.excel(book)).containsExactly("1: 46081|2026-02-28|2026-02-28|46081|46081|2026-02-28");
    }

    @Test
    void countsDaysFrom1904WhereTheBookDoes() {
        var book = new HandMadeBook()
                .part(
                        "xl/workbook.xml",
                        "<workbook><workbookPr date1904='1'/><sheets><sheet id='s1'/></sheets></workbook>")
                .styles("<cellXfs><xf numFmtId='14'/></cellXfs>")
                .rows("<row><c s='0'><v>44619</v></c></row>");

        assertThat(ReadSheet.excel(book)).containsExactly("1: 2026-02-28");
    }
}
