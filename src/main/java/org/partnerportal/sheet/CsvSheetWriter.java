package org.partnerportal.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Writes CSV in UTF-8, with the mark by which Excel recognises it.
final class CsvSheetWriter implements SheetWriter {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final CsvWriter csv;

    CsvSheetWriter(OutputStream out) throws IOException {
        out.write(BYTE_ORDER_MARK);
        csv = CsvWriter.builder().build(out, StandardCharsets.UTF_8);
    }

    @Override
    public void row(List<String> cells) {
        csv.writeRecord(cells.stream().map(CellText::out).toList());
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
