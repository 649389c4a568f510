package org.partnerportal.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/// Reads a sheet row by row, never whole in memory.
final class SheetReader {

    private SheetReader() {}

    /// @throws UnreadableSheet if it is no sheet of this format
    static void read(Path file, SheetFormat format, Consumer<List<String>> row) {
        try {
            switch (format) {
                case EXCEL -> excel(file, row);
                case CSV -> csv(file, row);
            }
        } catch (IOException | CsvParseException | ExcelReaderException notASheet) {
            throw new UnreadableSheet();
        }
    }

    private static void csv(Path file, Consumer<List<String>> row) throws IOException {
        try (var reader = CsvReader.builder().detectBomHeader(true).ofCsvRecord(file, StandardCharsets.UTF_8)) {
            reader.forEach(record ->
                    row.accept(record.getFields().stream().map(CellText::in).toList()));
        }
    }

    private static void excel(Path file, Consumer<List<String>> row) throws IOException {
        try (var book = new ReadableWorkbook(Files.newInputStream(file));
                var rows = book.getFirstSheet().openStream()) {
            rows.forEach(each -> row.accept(cells(each)));
        }
    }

    private static List<String> cells(Row row) {
        return IntStream.range(0, row.getCellCount())
                .mapToObj(place -> CellText.in(text(row.getOptionalCell(place).orElse(null))))
                .toList();
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        var format = cell.getDataFormatString();
        if (cell.getType() == CellType.NUMBER && format != null && format.contains("y")) {
            return cell.asDate().toLocalDate().toString();
        }
        return cell.getType() == CellType.NUMBER
                ? cell.asNumber().stripTrailingZeros().toPlainString()
                : cell.getText();
    }
}
