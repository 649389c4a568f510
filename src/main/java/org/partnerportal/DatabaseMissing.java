package org.partnerportal;

/// The portal was started without the address of its database; it does not start then.
class DatabaseMissing extends RuntimeException {

    DatabaseMissing() {
        super("spring.datasource.url is not set");
    }
}
