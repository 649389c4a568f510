package org.partnerportal.remittance;

/// What came of naming the remitted amount.
public sealed interface AmountOutcome {

    /// It is right: the account is the merchant's.
    record Right() implements AmountOutcome {}

    /// It is wrong; so many answers are left.
    record Wrong(int answersLeft) implements AmountOutcome {}

    /// It was wrong for the last time: the provider must look at the account again.
    record NoMoreAnswers() implements AmountOutcome {}

    /// It did not count: the question is no longer the one the merchant saw.
    record NotAsked() implements AmountOutcome {}
}
