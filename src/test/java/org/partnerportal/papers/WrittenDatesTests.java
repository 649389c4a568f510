package org.partnerportal.papers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Dates as papers write them, and as they are misread.
class WrittenDatesTests {

    @Test
    void readsEveryFormInWhichPapersWriteThem() {
        assertThat(WrittenDates.in("2019年05月06日至2039年5月5日")).containsExactly("2019-05-06", "2039-05-05");
        assertThat(WrittenDates.in("2013.05.26-2033.05.26")).containsExactly("2013-05-26", "2033-05-26");
        assertThat(WrittenDates.in("1977年5月9日")).containsExactly("1977-05-09");
    }

    @Test
    void readsDatesWhoseDotsWereNotSeen() {
        assertThat(WrittenDates.in("2013.0526-20330526")).containsExactly("2013-05-26", "2033-05-26");
    }

    @Test
    void readsLettersThatStandForDigits() {
        assertThat(WrittenDates.in("2O19年O5月l6日")).containsExactly("2019-05-16");
    }

    @Test
    void leavesOutWhatIsNoDate() {
        assertThat(WrittenDates.in("2019年13月45日")).isEmpty();
        assertThat(WrittenDates.in("长期")).isEmpty();
    }

    @Test
    void knowsThatSomeHaveNoEnd() {
        assertThat(WrittenDates.withoutEnd("2013.05.26-长期")).isTrue();
        assertThat(WrittenDates.withoutEnd("2013.05.26-2033.05.26")).isFalse();
    }
}
