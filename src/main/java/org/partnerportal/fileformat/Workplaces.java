package org.partnerportal.fileformat;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// The places at which foreign files are opened: whoever comes waits for one, but not for ever.
final class Workplaces {

    /// How many time limits one waits for a place.
    private static final int TURNS = 2;

    private final Semaphore places;
    private final Duration limit;

    /// @param limit what a file may take
    Workplaces(int places, Duration limit) {
        this.places = new Semaphore(places, true);
        this.limit = limit;
    }

    /// @throws NoWorkplace if others' files keep all places
    void take() throws NoWorkplace {
        try {
            if (!places.tryAcquire(limit.toMillis() * TURNS, TimeUnit.MILLISECONDS)) {
                throw new NoWorkplace("Other files are being opened");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoWorkplace("Interrupted", e);
        }
    }

    void leave() {
        places.release();
    }
}
