package org.partnerportal.screening;

/// How much a finding weighs. None decides anything.
public enum Severity {
    /// Worth knowing while one looks.
    INFO,
    /// Something does not fit, and somebody has to see why.
    WARNING,
    /// If it is as it looks, the merchant must not be boarded: two people look.
    ALERT
}
