package org.partnerportal.partner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.Change;
import org.partnerportal.shared.PartnerId;

/// What differs between a partner's profile before and after, datum by datum.
final class ProfileDifference {

    private final Function<PartnerId, String> names;
    private final List<Change> changes = new ArrayList<>();

    private ProfileDifference(Function<PartnerId, String> names) {
        this.names = names;
    }

    /// @param names what to call an acquirer
    static List<Change> between(
            @Nullable PartnerProfile before, PartnerProfile after, Function<PartnerId, String> names) {
        var difference = new ProfileDifference(names);
        difference.compare(before, after);
        return List.copyOf(difference.changes);
    }

    private void compare(@Nullable PartnerProfile before, PartnerProfile after) {
        add("name", before, after, PartnerProfile::name);
        add("filing_number", before, after, PartnerProfile::filingNumber);
        add("contract_from", before, after, each -> text(each.contract().from()));
        add("contract_until", before, after, each -> text(each.contract().until()));
        add("industries", before, after, each -> text(each.permission().industries()));
        add("subject_types", before, after, each -> text(each.permission().subjectTypes()));
        add("capabilities", before, after, each -> text(each.permission().capabilities()));
        add("micro", before, after, each -> Boolean.toString(each.permission().micro()));
        add("routing", before, after, each -> text(each.routing().inShort(names)));
        contacts(before == null ? List.of() : before.contacts(), after.contacts());
    }

    private void add(
            String path,
            @Nullable PartnerProfile before,
            PartnerProfile after,
            Function<PartnerProfile, @Nullable String> read) {
        add(path, before == null ? null : read.apply(before), read.apply(after), false);
    }

    private void contacts(List<PartnerContact> before, List<PartnerContact> after) {
        for (var place = 0; place < Math.max(before.size(), after.size()); place++) {
            var old = place < before.size() ? text(before.get(place)) : null;
            var fresh = place < after.size() ? text(after.get(place)) : null;
            add("contact", old, fresh, true);
        }
    }

    private void add(String path, @Nullable String before, @Nullable String after, boolean personal) {
        if (!Objects.equals(before, after)) {
            changes.add(new Change(path, before, after, personal));
        }
    }

    private static String text(PartnerContact contact) {
        return String.join(" · ", contact.purpose().name(), contact.name(), contact.phone(), contact.email());
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }

    private static @Nullable String text(String value) {
        return value.isEmpty() ? null : value;
    }

    private static @Nullable String text(Set<?> values) {
        return values.isEmpty() ? null : values.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
