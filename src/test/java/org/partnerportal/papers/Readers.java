package org.partnerportal.papers;

import java.time.Clock;

/// A reader outside the portal, for measurements and tests of what stands on it.
public final class Readers {

    private Readers() {}

    public static PaperReader fresh() {
        return new PaperReader(Clock.systemUTC());
    }
}
