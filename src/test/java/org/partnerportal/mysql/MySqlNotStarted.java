package org.partnerportal.mysql;

/// The embedded database did not start; the message says in one sentence why, and what to do.
public class MySqlNotStarted extends RuntimeException {

    MySqlNotStarted(String message) {
        super(message);
    }

    MySqlNotStarted(String message, Throwable cause) {
        super(message, cause);
    }
}
