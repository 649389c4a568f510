package org.partnerportal.people;

import java.util.List;
import org.partnerportal.shared.AccountId;

/// Work that lies with a person, and who could take it over.
///
/// @param wordsKey names the work in words; stands for it in [DeactivatePerson]
public record WorkAtHand(String wordsKey, int count, List<Colleague> takers) {

    /// Somebody who could take it over.
    public record Colleague(AccountId id, String name) {

        // Personal data never shows in a log line.
        @Override
        public String toString() {
            return "Colleague[" + id + "]";
        }
    }
}
