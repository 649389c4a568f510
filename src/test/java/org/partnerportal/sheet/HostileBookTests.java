package org.partnerportal.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileBookTests {

    private static final int MEGABYTE = 1024 * 1024;

    @TempDir
    private Path folder;

    @Test
    void aDocumentTypeIsRefusedAndNothingIsFetched() throws IOException {
        var secret = Files.writeString(folder.resolve("secret"), "secret");
        var file = "<!DOCTYPE w [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]>";

        refused(new HandMadeBook()
                .part(
                        "xl/sheet.xml",
                        file + "<worksheet><row><c t='inlineStr'><is><t>&x;</t></is></c></row></worksheet>"));
        refused(new HandMadeBook().rows("<row><c t='inlineStr'><is><t>&x;</t></is></c></row>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='0'/>",
                "<row r='2'/><row r='2'/>",
                "<row r='x'/>",
                "<row r='1048577'/>",
                "<row r='1048576'/><row/>",
                "<row><c r='B1'/><c r='A1'/></row>",
                "<row><c r='XFE1'/></row>",
                "<row><c><v>nothing</v></c></row>",
                "<row><c><v>1e999999999</v></c></row>",
                "<row><c t='s'><v>0</v></c></row>",
                "<row><c t='s'><v>-1</v></c></row>",
                "<row><c t='inlineStr'><is><t>a & b</t></is></c></row>",
                "<row><c>",
            })
    void rowsThatNoSpreadsheetWritesAreRefused(String rows) {
        refused(new HandMadeBook().rows(rows));
    }

    @Test
    void aPartThatIsNotThereIsRefused() {
        refused(new HandMadeBook().without("xl/sheet.xml"));
        refused(new HandMadeBook().without("xl/workbook.xml"));
        refused(new HandMadeBook().without("_rels/.rels"));
    }

    @Test
    void aTextLongerThanACellHoldsIsRefused() {
        var text = "<t>" + "长".repeat(40_001) + "</t>";

        refused(new HandMadeBook().rows("<row><c t='inlineStr'><is>" + text + "</is></c></row>"));
        refused(new HandMadeBook().texts("<si>" + text + "</si>"));
    }

    @Test
    void elementsWithinElementsWithoutEndAreRefused() {
        assertThat(ReadSheet.excel(new HandMadeBook().rows("<a>".repeat(50) + "</a>".repeat(50) + "<row/>")))
                .hasSize(1);

        refused(new HandMadeBook().rows("<a>".repeat(100)));
    }

    @Test
    void aTagThatFillsTheMemoryIsRefused() {
        var filling = "x".repeat(2 * MEGABYTE);

        refused(new HandMadeBook().rows("<row a='" + filling + "'/>"));
        refused(new HandMadeBook().rows("<" + filling + "/>"));
        refused(new HandMadeBook()
                .part(
                        "xl/sheet.xml",
                        "\uFEFF<?xml version='1.0' encoding='UTF-16'?><worksheet a='" + "\u3C3C".repeat(2 * MEGABYTE)
                                + "'/>",
                        StandardCharsets.UTF_16BE));
    }

    @Test
    void whatIsKeptInMemoryMayNotBeLarge() {
        var many = "<xf/>".repeat(2 * MEGABYTE);

        refused(new HandMadeBook().styles("<cellXfs>" + many + "</cellXfs>"));
    }

    @Test
    void whatIsUnpackedIsCountedWhateverTheFileSaysOfIt() throws IOException {
        var allowance = new Allowance(MEGABYTE);
        try (var part = new UnpackedPart(spaces(2L * MEGABYTE), allowance)) {
            assertThatExceptionOfType(UnreadableSheet.class).isThrownBy(part::readAllBytes);
        }
        try (var part = new UnpackedPart(spaces(MEGABYTE / 2), new Allowance(MEGABYTE))) {
            assertThat(part.readAllBytes()).hasSize(MEGABYTE / 2);
        }

        // Its central directory says that there is one byte in it.
        var bytes = new HandMadeBook()
                .styles("<cellXfs>" + "<xf/>".repeat(2 * MEGABYTE) + "</cellXfs>")
                .bytes();
        assertThatExceptionOfType(UnreadableSheet.class)
                .isThrownBy(() -> ReadSheet.rows(lying(bytes), SheetFormat.EXCEL));
    }

    @Test
    void anArchiveOfNothingButNamesIsNotOpened() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var number = 0; number < 60_000; number++) {
                zip.putNextEntry(new ZipEntry("n" + number));
            }
        }
        var channel =
                new LentChannel(new SeekableInMemoryByteChannel(bytes.toByteArray()), new Allowance(Long.MAX_VALUE));

        assertThatExceptionOfType(UnreadableSheet.class).isThrownBy(() -> ExcelBook.open(channel));
        assertThat(channel.position()).as("given up before its end").isLessThan(bytes.size());
    }

    private static void refused(HandMadeBook book) {
        assertThatExceptionOfType(UnreadableSheet.class).isThrownBy(() -> ReadSheet.excel(book));
    }

    private static InputStream spaces(long count) {
        return new ByteArrayInputStream("<       ".repeat((int) count / 8).getBytes(StandardCharsets.UTF_8));
    }

    // In each record of the central directory the size stands 24 bytes behind its signature.
    private static byte[] lying(byte[] zip) {
        var bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        for (var at = 0; at < zip.length - 28; at++) {
            if (bytes.getInt(at) == 0x02014b50) {
                bytes.putInt(at + 24, 1);
            }
        }
        return zip;
    }
}
