package org.partnerportal.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/// The rows of one Excel sheet, as they come.
final class ExcelRows {

    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_COLUMNS = 16_384;
    private static final int LONGEST_TEXT = 40_000;
    private static final int LETTERS = 26;

    private final Xml xml;
    private final ExcelCells cells;
    private int row;

    ExcelRows(Xml xml, ExcelCells cells) {
        this.xml = xml;
        this.cells = cells;
    }

    void read(RowTaker taker) throws XMLStreamException, IOException {
        while (xml.next()) {
            if (xml.starts("row")) {
                var number = xml.attribute("r");
                row = number(number.isEmpty() ? String.valueOf(row + 1) : number);
                taker.row(row, row());
            }
        }
    }

    private List<String> row() throws XMLStreamException, IOException {
        var texts = new ArrayList<String>();
        while (xml.next() && !xml.ends("row")) {
            if (xml.starts("c")) {
                var place = place(xml.attribute("r"), texts.size());
                while (texts.size() < place) {
                    texts.add("");
                }
                texts.add(CellText.in(cell()));
            }
        }
        return texts;
    }

    private String cell() throws XMLStreamException, IOException {
        var type = xml.attribute("t");
        var style = xml.attribute("s");
        var text = new StringBuilder();
        var inside = "";
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("v") || xml.starts("t")) {
                inside = "text";
            } else if (xml.ends("v") || xml.ends("t")) {
                inside = "";
            } else if (xml.starts("rPh")) {
                pass("rPh");
            } else if (!inside.isEmpty()) {
                xml.text(text, LONGEST_TEXT);
            }
        }
        return cells.text(type, style, text.toString());
    }

    // How a Chinese or Japanese word is read aloud is no part of it.
    private void pass(String element) throws XMLStreamException {
        while (xml.next() && !xml.ends(element)) {
            // until it is over
        }
    }

    /// The column of an address like `AB12`, from 0; the next one where none is given.
    private static int place(String address, int next) {
        var column = 0;
        for (var at = 0; at < address.length() && Character.isLetter(address.charAt(at)); at++) {
            column = column * LETTERS + (address.charAt(at) - 'A' + 1);
            if (column > MOST_COLUMNS) {
                throw new UnreadableSheet();
            }
        }
        var place = column == 0 ? next : column - 1;
        if (place < next) {
            throw new UnreadableSheet();
        }
        return place;
    }

    private int number(String text) {
        try {
            var number = Integer.parseInt(text);
            if (number > row && number <= MOST_ROWS) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // told below
        }
        throw new UnreadableSheet();
    }
}
