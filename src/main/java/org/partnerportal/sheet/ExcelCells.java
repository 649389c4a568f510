package org.partnerportal.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;

/// What an Excel cell says, as the text a person sees or typed.
final class ExcelCells {

    // Excel believes that there was a 29 February 1900, so its days count from one day earlier.
    private static final LocalDate SINCE_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate SINCE_1904 = LocalDate.of(1904, 1, 1);
    private static final int PLAIN_DIGITS = 15;
    private static final MathContext SHOWN = new MathContext(PLAIN_DIGITS);
    private static final int MOST_DIGITS = 400;
    private static final int LAST_DAY = 2_958_465;
    private static final int DATE_LENGTH = 10;

    private final SharedTexts texts;
    private final DateStyles dates;
    private final LocalDate firstDay;

    ExcelCells(SharedTexts texts, DateStyles dates, boolean since1904) {
        this.texts = texts;
        this.dates = dates;
        this.firstDay = since1904 ? SINCE_1904 : SINCE_1900;
    }

    String text(String type, String style, String value) throws IOException {
        if (value.isEmpty()) {
            return "";
        }
        return switch (type) {
            case "s" -> texts.get(number(value).intValue());
            case "b" -> value.equals("1") ? "true" : "false";
            case "d" -> value.substring(0, Math.min(DATE_LENGTH, value.length()));
            case "", "n" -> number(style, value);
            default -> value;
        };
    }

    private String number(String style, String value) {
        if (!style.isEmpty() && dates.date(style)) {
            var days = number(value).intValue();
            return days < 0 || days > LAST_DAY ? value : firstDay.plusDays(days).toString();
        }
        return plain(value) ? value : shown(number(value)).stripTrailingZeros().toPlainString();
    }

    // A file has two more digits of a fraction than anybody sees: 0.6 is 0.59999999999999998 there.
    private static BigDecimal shown(BigDecimal number) {
        return number.scale() > 0 ? number.round(SHOWN) : number;
    }

    private static boolean plain(String value) {
        return value.length() <= PLAIN_DIGITS && value.chars().allMatch(Character::isDigit);
    }

    private static BigDecimal number(String text) {
        try {
            var number = new BigDecimal(text.strip());
            if (Math.abs((long) number.precision() - number.scale()) <= MOST_DIGITS && number.scale() <= MOST_DIGITS) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // told below
        }
        throw new UnreadableSheet();
    }
}
