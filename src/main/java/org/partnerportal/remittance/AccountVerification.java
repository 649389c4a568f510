package org.partnerportal.remittance;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.partnerportal.onboarding.MerchantApplicationId;

/// One try to verify that a settlement account is the merchant's: a small remittance whose amount the merchant names.
///
/// Three wrong answers end it; what was mended then begins a round of its own with another amount.
final class AccountVerification {

    /// Which round of which application, and since when.
    record Round(MerchantApplicationId application, int number, Instant begunAt) {}

    enum State {
        AWAITING_ANSWER,
        VERIFIED,
        FAILED
    }

    static final int ANSWERS = 3;
    static final int LARGEST_AMOUNT = 99;

    private final Round round;
    private final int amountInFen;
    private final long version;
    private int wrongAnswers;
    private State state;

    // The repository's own creator: assigns, checks nothing.
    AccountVerification(Round round, int amountInFen, int wrongAnswers, State state, long version) {
        this.round = round;
        this.amountInFen = amountInFen;
        this.wrongAnswers = wrongAnswers;
        this.state = state;
        this.version = version;
    }

    static AccountVerification begun(Round round, RandomGenerator random) {
        return new AccountVerification(round, random.nextInt(1, LARGEST_AMOUNT + 1), 0, State.AWAITING_ANSWER, 0);
    }

    /// Judges an answer to the question as it stood after `seenWrongAnswers`; an answer to an older one does not count.
    AmountOutcome answer(int namedInFen, int seenWrongAnswers) {
        if (state != State.AWAITING_ANSWER || seenWrongAnswers != wrongAnswers) {
            return new AmountOutcome.NotAsked();
        }
        if (same(namedInFen)) {
            state = State.VERIFIED;
            return new AmountOutcome.Right();
        }
        wrongAnswers++;
        if (wrongAnswers == ANSWERS) {
            state = State.FAILED;
            return new AmountOutcome.NoMoreAnswers();
        }
        return new AmountOutcome.Wrong(ANSWERS - wrongAnswers);
    }

    // In the same time whatever was named: how long it takes gives nothing away.
    private boolean same(int namedInFen) {
        return MessageDigest.isEqual(bytes(amountInFen), bytes(namedInFen));
    }

    Round round() {
        return round;
    }

    int amountInFen() {
        return amountInFen;
    }

    int wrongAnswers() {
        return wrongAnswers;
    }

    State state() {
        return state;
    }

    long version() {
        return version;
    }

    static byte[] bytes(int fen) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(fen).array();
    }
}
