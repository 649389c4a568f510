package org.partnerportal.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String LETTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private final Random random = new Random(20261124);

    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43", "91350100M000100Y34"})
    void tellsACreditCodeFromATypo(String code) {
        assertThat(UnifiedSocialCreditCode.valid(code)).isEqualTo(code.endsWith("43"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "91350100M000100Y4", "91350100M000100Y433", "91350100m000100y43", "91350100I000100Y43"})
    void takesNoCreditCodeOfAnotherForm(String code) {
        assertThat(UnifiedSocialCreditCode.valid(code)).isFalse();
    }

    @Test
    void findsEverySingleWrongCharacterOfACreditCode() {
        for (var round = 0; round < 200; round++) {
            var first = text(LETTERS, 17);
            everySlipIsFound(
                    first + UnifiedSocialCreditCode.checkCharacter(first), LETTERS, UnifiedSocialCreditCode::valid);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"110108000000016"})
    void knowsTheStandardsExampleOfARegistrationNumber(String number) {
        assertThat(RegistrationNumber.valid(number)).isTrue();
    }

    @Test
    void findsEverySingleWrongDigitOfARegistrationNumber() {
        for (var round = 0; round < 200; round++) {
            var first = text("0123456789", 14);
            everySlipIsFound(first + RegistrationNumber.checkDigit(first), "0123456789", RegistrationNumber::valid);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "440524188001010014"})
    void knowsTheStandardsExamplesOfAnIdCard(String number) {
        // the second was born in 1880
        assertThat(IdCardNumber.valid(number, TODAY)).isEqualTo(number.startsWith("1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "11010519491231002x", "110105491231002", "11010519491231002", "A1010519491231002X"})
    void takesNoIdCardNumberOfAnotherForm(String number) {
        assertThat(IdCardNumber.valid(number, TODAY)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"20230229", "19901301", "19900431", "20270101", "18991231", "00000000"})
    void refusesIdCardNumbersWithImpossibleBirthDates(String date) {
        var first = "440305" + date + "000";

        assertThat(IdCardNumber.valid(first + IdCardNumber.checkCharacter(first), TODAY))
                .isFalse();
    }

    @Test
    void takesIdCardNumbersOfAllBirthDatesAndFindsEverySlipInTheSequence() {
        for (var day = LocalDate.of(1930, 1, 1); day.isBefore(TODAY); day = day.plusDays(97)) {
            var first = "440305" + day.toString().replace("-", "") + text("0123456789", 3);
            var number = first + IdCardNumber.checkCharacter(first);

            assertThat(IdCardNumber.valid(number, TODAY)).isTrue();
            assertThat(IdCardNumber.valid(
                            number.substring(0, 14) + other(number.charAt(14)) + number.substring(15), TODAY))
                    .isFalse();
        }
    }

    @Test
    void findsEverySingleWrongDigitOfABankCard() {
        assertThat(BankCardNumber.valid("4539578763621486")).isTrue();
        for (var round = 0; round < 200; round++) {
            var first = text("0123456789", 15 + round % 4);
            everySlipIsFound(first + BankCardNumber.checkDigit(first), "0123456789", BankCardNumber::valid);
        }
    }

    @Test
    void takesNoBankCardOfAnotherForm() {
        for (var number : List.of("", "0", "4539 5787 6362 1486", "79927398713", "00000000000000000000")) {
            assertThat(BankCardNumber.valid(number)).as(number).isFalse();
        }
    }

    private static void everySlipIsFound(String number, String letters, Predicate<String> valid) {
        assertThat(valid).accepts(number);
        for (var place = 0; place < number.length(); place++) {
            for (var index = 0; index < letters.length(); index++) {
                var slip = number.substring(0, place) + letters.charAt(index) + number.substring(place + 1);
                if (!slip.equals(number)) {
                    assertThat(valid.test(slip)).as("%s for %s", slip, number).isFalse();
                }
            }
        }
    }

    private String text(String letters, int length) {
        var text = new StringBuilder();
        for (var place = 0; place < length; place++) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.toString();
    }

    private static char other(char digit) {
        return digit == '9' ? '0' : (char) (digit + 1);
    }
}
