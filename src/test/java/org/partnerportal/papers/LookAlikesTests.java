package org.partnerportal.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.partnerportal.validation.IdCardNumber;
import org.partnerportal.validation.UnifiedSocialCreditCode;

/// When a number that was read is put right.
class LookAlikesTests {

    private static final String FIRST = "91440300MA5B8U3K4";
    private static final String CODE = FIRST + UnifiedSocialCreditCode.checkCharacter(FIRST);
    private static final String BORN = "44030519800101000";
    private static final String ID = BORN + IdCardNumber.checkCharacter(BORN);

    private final LookAlikes codes = PaperNumbers.creditCode();
    private final LookAlikes ids = PaperNumbers.idNumber(LocalDate.of(2026, 1, 1));

    @Test
    void leavesANumberWhoseCheckDigitIsRight() {
        assertThat(codes.mend(CODE)).contains(new LookAlikes.Mended(CODE, false));
        assertThat(ids.mend(ID)).contains(new LookAlikes.Mended(ID, false));
    }

    @Test
    void putsALetterRightThatCannotStandThereAndSaysSo() {
        assertThat(codes.mend(CODE.replaceFirst("300", "3O0"))).contains(new LookAlikes.Mended(CODE, true));
        assertThat(codes.mend(CODE.replace("U", "V"))).contains(new LookAlikes.Mended(CODE, true));
        assertThat(ids.mend(ID.replaceFirst("1", "I").replaceFirst("8", "B")))
                .contains(new LookAlikes.Mended(ID, true));
    }

    @Test
    void putsOneLetterRightThatLooksLikeAnother() {
        assertThat(codes.mend(CODE.replaceFirst("8U", "BU"))).contains(new LookAlikes.Mended(CODE, true));
    }

    @Test
    void mendsNothingWhereTheCheckDigitStaysWrong() {
        assertThat(codes.mend(CODE.replaceFirst("5B8", "58B"))).isEmpty();
        assertThat(ids.mend(ID.replaceFirst("4403", "4304"))).isEmpty();
    }

    @Test
    void neverTakesADigitForAnotherDigit() {
        assertThat(ids.mend(ID.replaceFirst("1980", "1930"))).isEmpty();
        assertThat(codes.mend(CODE.replaceFirst("9", "4"))).isEmpty();
    }
}
