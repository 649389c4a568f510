package org.partnerportal.sheet;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// Reads a sheet row by row, never whole in memory. Of a formula it takes what it came to.
public final class SheetReader {

    private SheetReader() {}

    /// Reads a file's first sheet.
    ///
    /// @throws UnreadableSheet if it is no sheet of this format
    public static void read(Path file, SheetFormat format, RowTaker rows) {
        try (var bytes = Files.newByteChannel(file)) {
            read(bytes, format, rows);
        } catch (IOException unreadable) {
            throw new UnreadableSheet();
        }
    }

    /// Reads the first sheet of a file that is in memory.
    ///
    /// @throws UnreadableSheet if it is no sheet of this format
    public static void read(byte[] file, SheetFormat format, RowTaker rows) {
        read(new SeekableInMemoryByteChannel(file), format, rows);
    }

    /// Reads the first sheet of what the channel holds, which stays open.
    ///
    /// @throws UnreadableSheet if it is no sheet of this format
    public static void read(SeekableByteChannel bytes, SheetFormat format, RowTaker rows) {
        try {
            switch (format) {
                case EXCEL -> excel(bytes, rows);
                case CSV -> CsvRows.read(bytes, rows);
            }
        } catch (IOException | XMLStreamException notASheet) {
            throw new UnreadableSheet();
        }
    }

    private static void excel(SeekableByteChannel bytes, RowTaker rows) throws IOException, XMLStreamException {
        try (var book = ExcelBook.open(bytes)) {
            book.read(rows);
        }
    }
}
