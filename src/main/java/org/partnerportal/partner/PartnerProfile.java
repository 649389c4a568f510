package org.partnerportal.partner;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerportal.routing.Routing;

/// What is agreed with a partner and may be edited.
///
/// @param filingNumber its filing with the authority (备案号)
public record PartnerProfile(
        String name,
        @Nullable String filingNumber,
        Contract contract,
        List<PartnerContact> contacts,
        BoardingPermission permission,
        Routing routing) {

    public PartnerProfile {
        contacts = List.copyOf(contacts);
    }
}
