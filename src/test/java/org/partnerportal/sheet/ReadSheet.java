package org.partnerportal.sheet;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// What a reader says of a sheet, row by row, each with its number before it.
final class ReadSheet {

    private ReadSheet() {}

    static List<String> excel(HandMadeBook book) {
        return rows(book.bytes(), SheetFormat.EXCEL);
    }

    static List<String> rows(byte[] bytes, SheetFormat format) {
        var rows = new ArrayList<String>();
        SheetReader.read(
                new SeekableInMemoryByteChannel(bytes),
                format,
                (row, cells) -> rows.add(row + ": " + String.join("|", cells)));
        return rows;
    }
}
