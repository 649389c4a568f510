package org.partnerportal.review;

import org.partnerportal.onboarding.ReasonMissing;
import org.partnerportal.onboarding.ReturnReason;

/// What a reviewer decided of one item. There is no return without a reason in words the provider can read.
public sealed interface Decision {

    /// The item is right as it was handed in.
    record Accepted() implements Decision {}

    /// The item goes back to the provider.
    record Returned(ReturnReason reason, String outwardText) implements Decision {

        /// How long an outward text may be.
        public static final int LONGEST_TEXT = 500;

        public Returned {
            outwardText = outwardText.strip();
            if (outwardText.isEmpty() || outwardText.length() > LONGEST_TEXT) {
                throw new ReasonMissing();
            }
        }

        // The outward text may speak of a person: never in a log line.
        @Override
        public String toString() {
            return "Returned[" + reason + "]";
        }
    }
}
