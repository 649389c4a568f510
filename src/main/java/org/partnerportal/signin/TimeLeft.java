package org.partnerportal.signin;

import java.time.Duration;

/// How much longer a session lasts.
///
/// @param toIdle until it ends because nobody touched anything; each key or click puts that off
/// @param toLimit until it ends whatever the person does
public record TimeLeft(Duration toIdle, Duration toLimit) {

    static final TimeLeft NONE = new TimeLeft(Duration.ZERO, Duration.ZERO);
}
