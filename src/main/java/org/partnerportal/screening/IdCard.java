package org.partnerportal.screening;

import java.time.LocalDate;
import java.util.Optional;
import org.partnerportal.catalogue.Dates;

/// What the number of a resident ID card says by itself.
record IdCard(String number) {

    static Optional<IdCard> of(String number) {
        return number.matches("\\d{17}[\\dX]") ? Optional.of(new IdCard(number)) : Optional.empty();
    }

    Optional<LocalDate> birthDate() {
        return Dates.parsed(number.substring(6, 10) + "-" + number.substring(10, 12) + "-" + number.substring(12, 14));
    }

    /// The age on that day, in full years.
    Optional<Integer> age(LocalDate day) {
        return birthDate().map(born -> born.until(day).getYears());
    }
}
