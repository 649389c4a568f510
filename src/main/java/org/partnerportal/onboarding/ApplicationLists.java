package org.partnerportal.onboarding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.shared.Subject;

/// What lists of applications follow to hear of changes: their own partner's, or the platform's.
public final class ApplicationLists {

    private static final Subject PLATFORM = new Subject("applications", "platform");

    private ApplicationLists() {}

    /// The list of one partner, or of the platform where there is none.
    public static Subject of(@Nullable PartnerId partner) {
        return partner == null ? PLATFORM : new Subject("applications", partner.toString());
    }

    static List<Subject> concerned(PartnerId provider, @Nullable PartnerId acquirer) {
        return acquirer == null ? List.of(of(provider), PLATFORM) : List.of(of(provider), of(acquirer), PLATFORM);
    }
}
