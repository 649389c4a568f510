package org.partnerportal.mysql;

import org.jspecify.annotations.Nullable;

/// The embedded database did not start; the message says in one sentence why, and what to do.
public class MySqlNotStarted extends RuntimeException {

    MySqlNotStarted(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
