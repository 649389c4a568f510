package org.partnerportal.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A workbook whose parts are written by hand: what no spreadsheet would write can be in it.
final class HandMadeBook {

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    HandMadeBook() {
        part(
                "_rels/.rels",
                "<Relationships><Relationship Id='r1' Type='x/officeDocument' Target='xl/workbook.xml'/></Relationships>");
        part("xl/workbook.xml", "<workbook><sheets><sheet name='a' id='s1'/></sheets></workbook>");
        part(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='s1' Type='x/worksheet' Target='sheet.xml'/>"
                        + "<Relationship Id='t' Type='x/sharedStrings' Target='texts.xml'/>"
                        + "<Relationship Id='y' Type='x/styles' Target='styles.xml'/></Relationships>");
        part("xl/texts.xml", "<sst/>");
        part("xl/styles.xml", "<styleSheet/>");
        rows("");
    }

    HandMadeBook rows(String xml) {
        return part("xl/sheet.xml", "<worksheet><sheetData>" + xml + "</sheetData></worksheet>");
    }

    HandMadeBook texts(String xml) {
        return part("xl/texts.xml", "<sst>" + xml + "</sst>");
    }

    HandMadeBook styles(String xml) {
        return part("xl/styles.xml", "<styleSheet>" + xml + "</styleSheet>");
    }

    HandMadeBook part(String name, String xml) {
        return part(name, xml, StandardCharsets.UTF_8);
    }

    HandMadeBook part(String name, String xml, Charset charset) {
        parts.put(name, xml.getBytes(charset));
        return this;
    }

    HandMadeBook without(String name) {
        parts.remove(name);
        return this;
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
