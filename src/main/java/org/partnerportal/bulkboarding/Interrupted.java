package org.partnerportal.bulkboarding;

/// The way through a sheet ends here for now; the job knows why.
final class Interrupted extends RuntimeException {

    Interrupted() {
        super("interrupted", null, false, false);
    }
}
