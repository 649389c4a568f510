package org.partnerportal;

import org.partnerportal.mysql.MySqlNotStarted;

/// The evaluation run could not start, for a reason the person at the keyboard can do something about.
final class EvaluationFailure extends RuntimeException {

    EvaluationFailure(String message) {
        super(message);
    }

    EvaluationFailure(String message, Throwable cause) {
        super(message, cause);
    }

    /// One sentence for whatever ended the start.
    static String sentence(Throwable failure) {
        if (failure instanceof EvaluationFailure || failure instanceof MySqlNotStarted) {
            return String.valueOf(failure.getMessage());
        }
        var root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return "The portal did not start: " + root.getMessage() + " (the whole story is in logs/portal.log of the data"
                + " folder)";
    }
}
