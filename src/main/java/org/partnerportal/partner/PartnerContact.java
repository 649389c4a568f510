package org.partnerportal.partner;

/// A person to turn to at a partner.
public record PartnerContact(ContactPurpose purpose, String name, String phone, String email) {

    // Personal data: never in a log line.
    @Override
    public String toString() {
        return "PartnerContact[" + purpose + "]";
    }
}
