package org.partnerportal.vault;

/// The portal was started without a usable master key; it does not start then.
class MasterKeyMissing extends RuntimeException {

    MasterKeyMissing() {
        super("PORTAL_MASTER_KEY must hold 32 bytes in Base64 (make one with: openssl rand -base64 32)");
    }
}
