package org.partnerportal.secondfactor;

/// A passkey's counter did not go forward: another answer with the same key, or a later one, was already taken.
class PasskeyCounterRanBack extends RuntimeException {

    PasskeyCounterRanBack() {
        super("A passkey's counter did not go forward");
    }
}
