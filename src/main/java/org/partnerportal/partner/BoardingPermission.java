package org.partnerportal.partner;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.Capability;

/// What a service provider may board. An empty set leaves nothing out.
///
/// @param industries the industries it may board, all where none is named
/// @param subjectTypes the kinds of merchants, by the catalogue's codes, all where none is named
/// @param capabilities the payment products, all where none is named
/// @param micro whether it may board merchants without a licence
public record BoardingPermission(
        SortedSet<String> industries,
        SortedSet<String> subjectTypes,
        SortedSet<Capability> capabilities,
        boolean micro) {

    private static final String MICRO = "SUBJECT_TYPE_MICRO";

    public BoardingPermission {
        industries = Collections.unmodifiableSortedSet(new TreeSet<>(industries));
        subjectTypes = Collections.unmodifiableSortedSet(new TreeSet<>(subjectTypes));
        capabilities = Collections.unmodifiableSortedSet(new TreeSet<>(capabilities));
    }

    public BoardingPermission(
            Set<String> industries, Set<String> subjectTypes, Set<Capability> capabilities, boolean micro) {
        this(new TreeSet<>(industries), new TreeSet<>(subjectTypes), new TreeSet<>(capabilities), micro);
    }

    /// Everything, micro merchants if `micro`.
    public static BoardingPermission everything(boolean micro) {
        return new BoardingPermission(Set.of(), Set.of(), EnumSet.noneOf(Capability.class), micro);
    }

    /// Why this merchant is not for the provider to board, as the key of the words for it.
    public Optional<String> refusal(@Nullable String subjectType, @Nullable String industry, Set<Capability> wanted) {
        if (MICRO.equals(subjectType) && !micro) {
            return Optional.of("partner.refused.micro");
        }
        if (subjectType != null && !subjectTypes.isEmpty() && !subjectTypes.contains(subjectType)) {
            return Optional.of("partner.refused.subject-type");
        }
        if (industry != null && !industries.isEmpty() && !industries.contains(industry)) {
            return Optional.of("partner.refused.industry");
        }
        return capabilities.isEmpty() || capabilities.containsAll(wanted)
                ? Optional.empty()
                : Optional.of("partner.refused.capability");
    }
}
