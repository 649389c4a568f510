package org.partnerportal.validation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.partnerportal.catalogue.Dates;

/// The number of a resident ID card: region, birth date, sequence, check character (GB 11643, ISO 7064 mod 11-2).
///
/// Residence permits for people of Hong Kong, Macao and Taiwan are numbered the same way.
public final class IdCardNumber {

    private static final Pattern SHAPE = Pattern.compile("[1-9]\\d{16}[\\dX]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private IdCardNumber() {}

    /// Whether the number has the right form and check character.
    public static boolean valid(String number, LocalDate today) {
        return SHAPE.matcher(number).matches()
                && birthDate(number)
                        .filter(date -> !date.isBefore(EARLIEST) && !date.isAfter(today))
                        .isPresent()
                && number.charAt(17) == checkCharacter(number.substring(0, 17));
    }

    /// The check character that belongs to the 17 characters before it.
    public static char checkCharacter(String first) {
        var sum = 0;
        for (var place = 0; place < WEIGHTS.length; place++) {
            sum += (first.charAt(place) - '0') * WEIGHTS[place];
        }
        return "10X98765432".charAt(sum % 11);
    }

    private static Optional<LocalDate> birthDate(String number) {
        return Dates.parsed(number.substring(6, 10) + "-" + number.substring(10, 12) + "-" + number.substring(12, 14));
    }
}
