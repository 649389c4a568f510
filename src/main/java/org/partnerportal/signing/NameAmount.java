package org.partnerportal.signing;

/// The merchant says which amount arrived.
///
/// @param seenWrongAnswers how many wrong answers there had been when it was asked
public record NameAmount(LinkToken link, int amountInFen, int seenWrongAnswers) {

    // The answer is the merchant's secret: never in a log line.
    @Override
    public String toString() {
        return "NameAmount";
    }
}
