package org.partnerportal.access;

import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.shared.Subject;

/// What lists of people follow to hear of changes: their own partner's, or the platform's.
public final class AccountLists {

    private static final Subject PLATFORM = new Subject("accounts", "platform");

    private AccountLists() {}

    public static Subject of(@Nullable PartnerId partner) {
        return partner == null ? PLATFORM : new Subject("accounts", partner.toString());
    }
}
