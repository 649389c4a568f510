package org.partnerportal.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;

/// The texts of an Excel file's cells, which it keeps in one table beside the sheet: millions of them, where many
/// merchants are in it. They lie in [SpilledBytes], and so does where each ends.
final class SharedTexts implements Closeable {

    private static final int LONGEST_TEXT = 40_000;
    private static final int MOST_TEXTS = 20_000_000;

    private final SpilledBytes bytes = new SpilledBytes();
    private final SpilledBytes ends = new SpilledBytes();
    private int count;

    void take(Xml xml) throws XMLStreamException, IOException {
        var text = new StringBuilder();
        var inside = false;
        var aloud = false;
        while (xml.next()) {
            if (xml.starts("t") || xml.ends("t")) {
                inside = xml.starts("t");
            } else if (xml.starts("rPh") || xml.ends("rPh")) {
                aloud = xml.starts("rPh");
            } else if (xml.ends("si")) {
                add(text.toString());
                text.setLength(0);
            } else if (inside && !aloud) {
                xml.text(text, LONGEST_TEXT);
            }
        }
    }

    /// @throws UnreadableSheet if there is none of that number
    String get(int number) throws IOException {
        if (number < 0 || number >= count) {
            throw new UnreadableSheet();
        }
        var begin = number == 0 ? 0 : end(number - 1);
        return new String(bytes.read(begin, (int) (end(number) - begin)), StandardCharsets.UTF_8);
    }

    private long end(int number) throws IOException {
        return ByteBuffer.wrap(ends.read((long) number * Long.BYTES, Long.BYTES))
                .getLong();
    }

    private void add(String text) throws IOException {
        if (count == MOST_TEXTS) {
            throw new UnreadableSheet();
        }
        bytes.write(text.getBytes(StandardCharsets.UTF_8));
        ends.write(ByteBuffer.allocate(Long.BYTES).putLong(bytes.size()).array());
        count++;
    }

    @Override
    public void close() throws IOException {
        try (bytes) {
            ends.close();
        }
    }
}
