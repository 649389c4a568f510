package org.partnerportal.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// An Excel file: a ZIP of parts that refer to each other.
final class ExcelBook implements Closeable {

    // What all may come to when it is unpacked: enough for a hundred thousand long rows, too little for a bomb.
    private static final long MOST_UNPACKED = 4L * 1024 * 1024 * 1024;
    // What is kept in memory as it is read.
    private static final long MOST_KEPT = 8L * 1024 * 1024;
    // The list of its parts: an archive that is nothing but a list would fill the memory when it is opened.
    private static final long LONGEST_LIST = 2L * 1024 * 1024;
    private static final Set<Integer> METHODS = Set.of(ZipEntry.STORED, ZipEntry.DEFLATED);
    private static final String BOOK = "/officeDocument";
    private static final String TEXTS = "/sharedStrings";
    private static final String STYLES = "/styles";
    private static final String SHEET = "/worksheet";

    private final ZipFile zip;
    private final Allowance unpacked = new Allowance(MOST_UNPACKED);
    private final String book;

    private ExcelBook(ZipFile zip) throws IOException, XMLStreamException {
        this.zip = zip;
        this.book = firstOf(relations("", ""), BOOK).target();
    }

    /// What one part says of another.
    private record Relation(String id, String type, String target) {}

    /// What the book says of its sheets.
    private record Sheets(String first, boolean since1904) {}

    static ExcelBook open(SeekableByteChannel bytes) throws IOException, XMLStreamException {
        bytes.position(0);
        var zip = unzipped(bytes);
        try {
            return new ExcelBook(zip);
        } catch (IOException | XMLStreamException | RuntimeException notABook) {
            zip.close();
            throw notABook;
        }
    }

    private static ZipFile unzipped(SeekableByteChannel bytes) throws IOException {
        var channel = new LentChannel(bytes, new Allowance(LONGEST_LIST));
        try {
            var zip = ZipFile.builder().setSeekableByteChannel(channel).get();
            channel.unlimited();
            return zip;
        } catch (IllegalArgumentException | IndexOutOfBoundsException notAnArchive) {
            throw new UnreadableSheet();
        }
    }

    /// Reads the first sheet.
    void read(RowTaker taker) throws IOException, XMLStreamException {
        var slash = book.lastIndexOf('/') + 1;
        var parts = relations(book.substring(0, slash), book.substring(slash));
        var sheets = sheets();
        var sheet = parts.getOrDefault(sheets.first(), firstOf(parts, SHEET));
        try (var texts = texts(parts)) {
            var cells = new ExcelCells(texts, dates(parts), sheets.since1904());
            try (var bytes = part(sheet.target(), unpacked)) {
                new ExcelRows(Xml.of(bytes), cells).read(taker);
            }
        }
    }

    private Sheets sheets() throws IOException, XMLStreamException {
        var first = "";
        var since1904 = false;
        try (var bytes = small(book)) {
            var xml = Xml.of(bytes);
            while (xml.next()) {
                if (xml.starts("workbookPr")) {
                    since1904 = xml.attribute("date1904").matches("1|true");
                } else if (xml.starts("sheet") && first.isEmpty()) {
                    first = xml.attribute("id");
                }
            }
        }
        return new Sheets(first, since1904);
    }

    private SharedTexts texts(Map<String, Relation> parts) throws IOException, XMLStreamException {
        var texts = new SharedTexts();
        for (var relation : parts.values()) {
            if (relation.type().endsWith(TEXTS)) {
                try (var bytes = part(relation.target(), unpacked)) {
                    texts.take(Xml.of(bytes));
                }
            }
        }
        return texts;
    }

    private DateStyles dates(Map<String, Relation> parts) throws IOException, XMLStreamException {
        var dates = new DateStyles();
        for (var relation : parts.values()) {
            if (relation.type().endsWith(STYLES)) {
                try (var bytes = small(relation.target())) {
                    dates.take(Xml.of(bytes));
                }
            }
        }
        return dates;
    }

    private Map<String, Relation> relations(String folder, String name) throws IOException, XMLStreamException {
        var found = new HashMap<String, Relation>();
        try (var bytes = small(folder + "_rels/" + name + ".rels")) {
            var xml = Xml.of(bytes);
            while (xml.next()) {
                if (xml.starts("Relationship")) {
                    var target = xml.attribute("Target");
                    found.put(
                            xml.attribute("Id"),
                            new Relation(
                                    xml.attribute("Id"),
                                    xml.attribute("Type"),
                                    target.startsWith("/") ? target.substring(1) : folder + target));
                }
            }
        }
        return found;
    }

    private static Relation firstOf(Map<String, Relation> relations, String type) {
        return relations.values().stream()
                .filter(relation -> relation.type().endsWith(type))
                .findFirst()
                .orElseThrow(UnreadableSheet::new);
    }

    private InputStream small(String name) throws IOException {
        return part(name, new Allowance(MOST_KEPT));
    }

    private InputStream part(String name, Allowance allowance) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null || !METHODS.contains(entry.getMethod())) {
            throw new UnreadableSheet();
        }
        return new UnpackedPart(zip.getInputStream(entry), allowance);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
