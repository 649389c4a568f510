package org.partnerportal.signing;

import java.util.Locale;

/// The merchant signs the agreement it read, with its contact's name.
public record SignAgreement(LinkToken link, String agreementVersion, Locale language, String name) {

    // Personal data: never in a log line.
    @Override
    public String toString() {
        return "SignAgreement[" + agreementVersion + "]";
    }
}
