package org.partnerportal.papers;

import java.time.LocalDate;
import org.partnerportal.validation.IdCardNumber;
import org.partnerportal.validation.UnifiedSocialCreditCode;

/// What the numbers on papers are made of.
final class PaperNumbers {

    // GB 32100: the third to the eighth character are the region's number.
    private static final int REGION_BEGINS = 2;
    private static final int REGION_ENDS = 8;
    private static final int LAST = 17;

    private PaperNumbers() {}

    static LookAlikes creditCode() {
        return new LookAlikes(PaperNumbers::mayBeInCode, UnifiedSocialCreditCode::valid);
    }

    static LookAlikes idNumber(LocalDate today) {
        return new LookAlikes(PaperNumbers::mayBeInIdNumber, number -> IdCardNumber.valid(number, today));
    }

    private static boolean mayBeInCode(int place, char letter) {
        return digit(letter) || ("IOSVZ".indexOf(letter) < 0 && (place < REGION_BEGINS || place >= REGION_ENDS));
    }

    private static boolean mayBeInIdNumber(int place, char letter) {
        return digit(letter) || (place == LAST && letter == 'X');
    }

    private static boolean digit(char letter) {
        return letter >= '0' && letter <= '9';
    }
}
