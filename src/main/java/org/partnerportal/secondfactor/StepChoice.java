package org.partnerportal.secondfactor;

/// What somebody can do their second step with.
///
/// @param codes whether an app's codes count
/// @param passkeys whether there is a passkey
/// @param inTime whether the password was given a short while ago
public record StepChoice(boolean codes, boolean passkeys, boolean inTime) {

    /// Whether there is nothing yet, so that a second factor must be enrolled now.
    public boolean nothing() {
        return !codes && !passkeys;
    }
}
