package org.partnerportal.onboarding;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.partnerportal.shared.Subject;

/// An application's own number (`applyment_id`): 63 bits, growing with time, quoted by people and programs.
public record MerchantApplicationId(long value) {

    private static final int RANDOM_BITS = 21;

    /// A fresh number: milliseconds since 1970, then 21 random bits.
    public static MerchantApplicationId next(Clock clock) {
        var random = ThreadLocalRandom.current().nextLong(1L << RANDOM_BITS);
        return new MerchantApplicationId((clock.millis() << RANDOM_BITS) | random);
    }

    /// The number in this text, none if it is not one.
    public static Optional<MerchantApplicationId> parse(String text) {
        return text.matches("\\d{1,18}|[1-8]\\d{18}")
                ? Optional.of(new MerchantApplicationId(Long.parseLong(text)))
                : Optional.empty();
    }

    /// What events about this application are about.
    public Subject subject() {
        return Subject.application(value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
