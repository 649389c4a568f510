package org.partnerportal.companysignin;

/// A company's provider cannot be used, or not now.
class ProviderNotUsable extends RuntimeException {

    enum Reason {
        /// The portal does not call such addresses.
        ADDRESS,
        /// It does not answer, or not in the way of a provider.
        SILENT,
        /// It says it is another one.
        OTHER_ISSUER
    }

    private final Reason reason;

    ProviderNotUsable(Reason reason) {
        super("A company's provider is not usable: " + reason);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
