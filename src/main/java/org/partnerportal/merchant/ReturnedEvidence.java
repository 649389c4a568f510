package org.partnerportal.merchant;

import org.partnerportal.catalogue.FieldPath;

/// Evidence that was returned: what must be given anew, and why.
///
/// @param reason in words its provider reads
/// @param mended whether something else was given since
public record ReturnedEvidence(FieldPath path, String reason, boolean mended) {

    public ReturnedEvidence(FieldPath path, String reason) {
        this(path, reason, false);
    }

    ReturnedEvidence asMended() {
        return new ReturnedEvidence(path, reason, true);
    }

    // The reason may speak of a person: never in a log line.
    @Override
    public String toString() {
        return "ReturnedEvidence[" + path + "]";
    }
}
