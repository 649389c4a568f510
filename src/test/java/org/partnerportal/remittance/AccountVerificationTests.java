package org.partnerportal.remittance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.remittance.AccountVerification.Round;
import org.partnerportal.remittance.AccountVerification.State;

class AccountVerificationTests {

    private static final Round ROUND = new Round(new MerchantApplicationId(7), 1, Instant.EPOCH);
    private static final int AMOUNT = 37;

    private final AccountVerification verification =
            new AccountVerification(ROUND, AMOUNT, 0, State.AWAITING_ANSWER, 0);

    @Test
    void remitsBetweenOneAndNinetyNineFen() {
        var random = new Random(1);

        assertThat(IntStream.range(0, 5000)
                        .map(any -> AccountVerification.begun(ROUND, random).amountInFen()))
                .allMatch(amount -> amount >= 1 && amount <= 99)
                .contains(1, 99);
    }

    @Test
    void theRightAmountVerifiesTheAccount() {
        assertThat(verification.answer(AMOUNT, 0)).isEqualTo(new AmountOutcome.Right());
        assertThat(verification.state()).isEqualTo(State.VERIFIED);
    }

    @Test
    void theThirdWrongAmountEndsTheRound() {
        assertThat(verification.answer(36, 0)).isEqualTo(new AmountOutcome.Wrong(2));
        assertThat(verification.answer(38, 1)).isEqualTo(new AmountOutcome.Wrong(1));
        assertThat(verification.answer(0, 2)).isEqualTo(new AmountOutcome.NoMoreAnswers());
        assertThat(verification.state()).isEqualTo(State.FAILED);
    }

    @Test
    void theRightAmountCountsToTheLast() {
        verification.answer(1, 0);
        verification.answer(2, 1);

        assertThat(verification.answer(AMOUNT, 2)).isEqualTo(new AmountOutcome.Right());
    }

    @Test
    void anEndedRoundTakesNoAnswer() {
        verification.answer(AMOUNT, 0);

        assertThat(verification.answer(AMOUNT, 0)).isEqualTo(new AmountOutcome.NotAsked());
        assertThat(verification.answer(1, 0)).isEqualTo(new AmountOutcome.NotAsked());
        assertThat(verification.wrongAnswers()).isZero();
    }

    @Test
    void anAnswerGivenTwiceCountsOnce() {
        verification.answer(1, 0);

        assertThat(verification.answer(1, 0)).isEqualTo(new AmountOutcome.NotAsked());
        assertThat(verification.wrongAnswers()).isEqualTo(1);
    }
}
