package org.partnerportal.signin;

/// Whose failures are counted.
enum GuessKind {
    /// All that strangers try at one account.
    ACCOUNT,
    /// All that comes from one network address.
    ADDRESS,
    /// What is tried on a device from which this account was entered before.
    DEVICE,
    RESET_ACCOUNT,
    RESET_ADDRESS
}
