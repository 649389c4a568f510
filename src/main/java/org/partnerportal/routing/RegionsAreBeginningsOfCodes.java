package org.partnerportal.routing;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Policy: a region is named by the first two, four or all six digits of its GB/T 2260 code: province, city, county.
final class RegionsAreBeginningsOfCodes {

    private static final Pattern BEGINNING = Pattern.compile("\\d{2}|\\d{4}|\\d{6}");

    private RegionsAreBeginningsOfCodes() {}

    static List<RoutingProblem> problems(List<RoutingRule> rules) {
        return IntStream.range(0, rules.size())
                .filter(place -> rules.get(place).regions().stream()
                        .anyMatch(region -> !BEGINNING.matcher(region).matches()))
                .mapToObj(place -> new RoutingProblem(place, "partner.problem.region"))
                .toList();
    }
}
