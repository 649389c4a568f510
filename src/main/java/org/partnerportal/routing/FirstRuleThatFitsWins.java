package org.partnerportal.routing;

import java.util.List;
import java.util.Optional;

/// Policy: rules are asked in their order, and the first that fits decides alone.
final class FirstRuleThatFitsWins {

    private FirstRuleThatFitsWins() {}

    static Optional<RoutingRule> among(List<RoutingRule> rules, ToRoute application) {
        return rules.stream().filter(rule -> rule.fits(application)).findFirst();
    }
}
