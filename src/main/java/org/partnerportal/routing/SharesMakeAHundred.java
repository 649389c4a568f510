package org.partnerportal.routing;

import java.util.List;
import java.util.stream.IntStream;

/// Policy: the shares of a rule are one percent at least, name each acquirer once and make a hundred together.
final class SharesMakeAHundred {

    private static final int HUNDRED = 100;

    private SharesMakeAHundred() {}

    static List<RoutingProblem> problems(List<RoutingRule> rules) {
        return IntStream.range(0, rules.size())
                .filter(place -> !kept(rules.get(place).shares()))
                .mapToObj(place -> new RoutingProblem(place, "partner.problem.shares"))
                .toList();
    }

    private static boolean kept(List<AcquirerShare> shares) {
        return shares.stream().allMatch(share -> share.percent() > 0)
                && shares.stream().mapToInt(AcquirerShare::percent).sum() == HUNDRED
                && shares.stream().map(AcquirerShare::acquirer).distinct().count() == shares.size();
    }
}
