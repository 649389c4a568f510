package org.partnerportal.document;

/// Why documents are kept for as long as they are, and why they went when they did.
public enum RetentionBasis {

    /// The application is under way: what it needs is kept while it needs it.
    UNDER_WAY,

    /// The merchant was boarded: records of a customer's identity.
    CUSTOMER,

    /// The application was declined: the record of the due diligence that led there.
    DECLINED,

    /// It was handed in, and given up before anybody decided.
    NOT_DECIDED,

    /// It was never handed in.
    NEVER_SUBMITTED
}
