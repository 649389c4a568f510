package org.partnerportal.signing;

/// What a merchant's link asks of the merchant now.
public enum SigningStep {
    NAME_AMOUNT,
    READ_AND_SIGN,
    DONE
}
