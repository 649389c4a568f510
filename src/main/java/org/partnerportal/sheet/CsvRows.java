package org.partnerportal.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;

/// The rows of a CSV file in UTF-8, or in GB 18030, which Chinese spreadsheets write unasked.
final class CsvRows {

    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int PIECE = 64 * 1024;
    // No spreadsheet has more of them, so none could be given back.
    private static final int MOST_ROWS = 1_048_576;
    private static final int LONGEST_TEXT = 40_000;

    private CsvRows() {}

    static void read(SeekableByteChannel bytes, RowTaker rows) throws IOException {
        var charset = charset(bytes);
        bytes.position(begin(bytes));
        // Not closed: that would close the channel too, which is the caller's.
        var text = Channels.newReader(bytes, charset.newDecoder(), PIECE);
        var csv = CsvReader.builder()
                .detectBomHeader(false)
                .skipEmptyLines(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LONGEST_TEXT)
                .ofCsvRecord(text);
        var records = csv.iterator();
        var number = 0;
        for (var next = next(records); next.isPresent(); next = next(records)) {
            number++;
            if (number > MOST_ROWS) {
                throw new UnreadableSheet();
            }
            rows.row(number, next.get().getFields().stream().map(CellText::in).toList());
        }
    }

    private static Optional<CsvRecord> next(Iterator<CsvRecord> records) {
        try {
            return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
        } catch (CsvParseException | UncheckedIOException notASheet) {
            throw new UnreadableSheet();
        }
    }

    // Behind the mark by which Excel recognises UTF-8.
    private static long begin(SeekableByteChannel bytes) throws IOException {
        var mark = ByteBuffer.allocate(BYTE_ORDER_MARK.length);
        bytes.position(0);
        while (mark.hasRemaining() && bytes.read(mark) >= 0) {
            // a channel may give less than it is asked for
        }
        return Arrays.equals(mark.array(), BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
    }

    // Looked through once before it is read: the first Chinese letter may stand in the last row.
    private static Charset charset(SeekableByteChannel bytes) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var piece = ByteBuffer.allocate(PIECE);
        var letters = CharBuffer.allocate(PIECE);
        bytes.position(0);
        var over = false;
        while (!over) {
            over = bytes.read(piece) < 0;
            piece.flip();
            letters.clear();
            if (decoder.decode(piece, letters, over).isError()) {
                return CHINESE;
            }
            piece.compact();
        }
        return StandardCharsets.UTF_8;
    }
}
