package org.partnerportal.remittance;

/// The bank that sends a small amount to a settlement account, for the merchant to name.
///
/// Whoever connects a real bank makes a bean of this and sets `portal.bank` to its name.
interface TestRemittances {

    /// Sends it. Asked again for the same round, after a failure whose outcome is unknown, it sends nothing twice.
    void send(RemittanceOrder order);
}
