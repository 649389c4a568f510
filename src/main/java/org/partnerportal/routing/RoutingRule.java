package org.partnerportal.routing;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// One rule: for which applications it is, and which acquirers share them.
///
/// @param industries the industries it is for; for all where none is named
/// @param regions the beginnings of region codes (GB/T 2260) it is for; for all where none is named
/// @param shares the acquirers and their parts
public record RoutingRule(SortedSet<String> industries, SortedSet<String> regions, List<AcquirerShare> shares) {

    public RoutingRule {
        industries = Collections.unmodifiableSortedSet(new TreeSet<>(industries));
        regions = Collections.unmodifiableSortedSet(new TreeSet<>(regions));
        shares = List.copyOf(shares);
    }

    public RoutingRule(Set<String> industries, Set<String> regions, List<AcquirerShare> shares) {
        this(new TreeSet<>(industries), new TreeSet<>(regions), shares);
    }

    /// Whether it takes whatever no rule before it took.
    public boolean takesTheRest() {
        return industries.isEmpty() && regions.isEmpty();
    }

    boolean fits(ToRoute application) {
        return (industries.isEmpty() || named(application)) && (regions.isEmpty() || within(application));
    }

    private boolean named(ToRoute application) {
        return application.industry() != null && industries.contains(application.industry());
    }

    private boolean within(ToRoute application) {
        var region = application.region();
        return region != null && regions.stream().anyMatch(region::startsWith);
    }
}
