package org.partnerportal.signing;

/// What came of signing.
public sealed interface SigningOutcome {

    /// It is signed: the merchant's number follows within seconds.
    record Signed() implements SigningOutcome {}

    /// The name is not the contact's.
    record NameDiffers() implements SigningOutcome {}

    /// There is nothing to sign now, or another version of the text than the one that was read.
    record NotNow() implements SigningOutcome {}

    /// The link no longer works.
    record LinkGone() implements SigningOutcome {}
}
