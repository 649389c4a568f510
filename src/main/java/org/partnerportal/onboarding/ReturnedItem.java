package org.partnerportal.onboarding;

import org.partnerportal.catalogue.FieldPath;

/// One thing to mend: the field or document, the coded reason, and the text the provider reads.
public record ReturnedItem(FieldPath path, ReturnReason reason, String outwardText) {

    public ReturnedItem {
        if (outwardText.isBlank()) {
            throw new ReasonMissing();
        }
    }

    // The outward text may speak of a person: never in a log line.
    @Override
    public String toString() {
        return "ReturnedItem[" + path + ", " + reason + "]";
    }
}
