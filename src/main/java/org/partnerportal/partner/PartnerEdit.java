package org.partnerportal.partner;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerportal.routing.Routing;

/// A partner's profile as an administrator typed it.
public record PartnerEdit(
        String name,
        @Nullable String filingNumber,
        Contract contract,
        List<ContactEdit> contacts,
        BoardingPermission permission,
        Routing routing) {

    public PartnerEdit {
        contacts = List.copyOf(contacts);
    }
}
