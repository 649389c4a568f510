package org.partnerportal.shared;

/// A payment product a merchant may use.
public enum Capability {
    JSAPI,
    NATIVE,
    APP,
    PAYMENT_CODE,
    WEWORK
}
