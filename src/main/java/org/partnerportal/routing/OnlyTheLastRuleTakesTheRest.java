package org.partnerportal.routing;

import java.util.List;
import java.util.stream.IntStream;

/// Policy: a rule without a condition stands last; whatever stood behind it would never be asked.
final class OnlyTheLastRuleTakesTheRest {

    private OnlyTheLastRuleTakesTheRest() {}

    static List<RoutingProblem> problems(List<RoutingRule> rules) {
        return IntStream.range(0, rules.size() - 1)
                .filter(place -> rules.get(place).takesTheRest())
                .mapToObj(place -> new RoutingProblem(place, "partner.problem.rest-not-last"))
                .toList();
    }
}
