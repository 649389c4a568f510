package org.partnerportal.onboarding;

import java.util.List;
import java.util.Map;
import org.partnerportal.catalogue.FieldPath;

/// Keep what was typed into these fields, given the version that was seen. An empty list clears a field.
public record SaveDraft(MerchantApplicationId application, long seenVersion, Map<FieldPath, List<String>> changes) {

    // What was typed is personal: never in a log line.
    @Override
    public String toString() {
        return "SaveDraft[" + application + ", " + changes.keySet() + "]";
    }
}
