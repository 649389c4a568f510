package org.partnerportal.people;

import java.util.Map;
import org.partnerportal.shared.AccountId;

/// Close somebody's account.
///
/// @param newOwners who takes over what, by [WorkAtHand#wordsKey()]; what is not named goes back to where anybody may
///     take it
public record DeactivatePerson(SeenPerson seen, String reason, Map<String, AccountId> newOwners) {

    // A reason may hold personal data: it never shows in a log line.
    @Override
    public String toString() {
        return "DeactivatePerson[" + seen + "]";
    }
}
