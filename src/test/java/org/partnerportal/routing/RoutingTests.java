package org.partnerportal.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.partnerportal.shared.PartnerId;

class RoutingTests {

    private static final PartnerId FIRST = PartnerId.random();
    private static final PartnerId SECOND = PartnerId.random();
    private static final PartnerId THIRD = PartnerId.random();

    private static final RoutingRule CATERING_IN_GUANGDONG = rule(Set.of("餐饮"), Set.of("44"), FIRST);
    private static final RoutingRule SHENZHEN = rule(Set.of(), Set.of("4403"), SECOND);
    private static final RoutingRule REST = rule(Set.of(), Set.of(), THIRD);

    @Test
    void theFirstRuleThatFitsWins() {
        var routing = new Routing(List.of(CATERING_IN_GUANGDONG, SHENZHEN, REST));

        assertThat(routing.acquirerFor(new ToRoute(1, "餐饮", "440305"))).contains(FIRST);
        assertThat(routing.acquirerFor(new ToRoute(1, "零售", "440305"))).contains(SECOND);
        assertThat(routing.acquirerFor(new ToRoute(1, "餐饮", "110101"))).contains(THIRD);
    }

    @Test
    void aRuleForRegionsDoesNotFitWhoSellsOnlineOnly() {
        assertThat(new Routing(List.of(SHENZHEN)).acquirerFor(new ToRoute(1, "零售", null)))
                .isEmpty();
    }

    @Test
    void whatNoRuleFitsGoesNowhere() {
        assertThat(new Routing(List.of(CATERING_IN_GUANGDONG)).acquirerFor(new ToRoute(1, "零售", "110101")))
                .isEmpty();
        assertThat(Routing.NONE.acquirerFor(new ToRoute(1, "零售", "110101"))).isEmpty();
    }

    @Test
    void theSameApplicationAlwaysGoesToTheSameAcquirer() {
        var random = new Random(1);
        for (var turn = 0; turn < 1000; turn++) {
            var routing = new Routing(List.of(new RoutingRule(Set.of(), Set.of(), shares(random))));
            var application = new ToRoute(random.nextLong(), null, null);

            assertThat(routing.acquirerFor(application)).isEqualTo(routing.acquirerFor(application));
        }
    }

    /// Whatever the shares, and for numbers that follow each other as for scattered ones.
    @Test
    void manyApplicationsDivideAsTheSharesSay() {
        var random = new Random(2);
        for (var turn = 0; turn < 30; turn++) {
            var shares = shares(random);
            var routing = new Routing(List.of(new RoutingRule(Set.of(), Set.of(), shares)));
            var counts = new HashMap<PartnerId, Integer>();
            var begin = random.nextLong() >>> 8;
            var step = turn % 2 == 0 ? 1 : 4096;
            for (var number = 0; number < 20_000; number++) {
                counts.merge(
                        routing.acquirerFor(new ToRoute(begin + (long) number * step, null, null))
                                .orElseThrow(),
                        1,
                        Integer::sum);
            }
            shares.forEach(share -> assertThat(Objects.requireNonNullElse(counts.get(share.acquirer()), 0) / 200.0)
                    .as("a share of %s %%", share.percent())
                    .isCloseTo(share.percent(), within(1.5)));
        }
    }

    @Test
    void sharesMakeAHundred() {
        assertThat(problems(new AcquirerShare(FIRST, 60), new AcquirerShare(SECOND, 40)))
                .isEmpty();
        assertThat(problems(new AcquirerShare(FIRST, 60), new AcquirerShare(SECOND, 41)))
                .containsExactly(new RoutingProblem(0, "partner.problem.shares"));
        assertThat(problems(new AcquirerShare(FIRST, 50), new AcquirerShare(FIRST, 50)))
                .as("the same acquirer twice")
                .containsExactly(new RoutingProblem(0, "partner.problem.shares"));
        assertThat(problems(new AcquirerShare(FIRST, 110), new AcquirerShare(SECOND, -10)))
                .containsExactly(new RoutingProblem(0, "partner.problem.shares"));
        assertThat(problems()).containsExactly(new RoutingProblem(0, "partner.problem.shares"));
    }

    @Test
    void onlyTheLastRuleTakesTheRest() {
        assertThat(new Routing(List.of(SHENZHEN, REST)).problems()).isEmpty();
        assertThat(new Routing(List.of(REST, SHENZHEN)).problems())
                .containsExactly(new RoutingProblem(0, "partner.problem.rest-not-last"));
    }

    @Test
    void regionsAreBeginningsOfCodes() {
        assertThat(new Routing(List.of(rule(Set.of(), Set.of("44", "4403", "440305"), FIRST))).problems())
                .isEmpty();
        for (var wrong : List.of("4", "440", "广东", "4403050")) {
            assertThat(new Routing(List.of(rule(Set.of(), Set.of(wrong), FIRST))).problems())
                    .as(wrong)
                    .containsExactly(new RoutingProblem(0, "partner.problem.region"));
        }
    }

    @Test
    void tellsItsRulesInShort() {
        assertThat(new Routing(List.of(CATERING_IN_GUANGDONG, REST)).inShort(id -> id.equals(FIRST) ? "A" : "B"))
                .isEqualTo("餐饮 @44 → A 100 %; * → B 100 %");
    }

    private static List<RoutingProblem> problems(AcquirerShare... shares) {
        return new Routing(List.of(new RoutingRule(Set.of(), Set.of(), List.of(shares)))).problems();
    }

    private static RoutingRule rule(Set<String> industries, Set<String> regions, PartnerId acquirer) {
        return new RoutingRule(industries, regions, List.of(new AcquirerShare(acquirer, 100)));
    }

    private static List<AcquirerShare> shares(Random random) {
        var shares = new ArrayList<AcquirerShare>();
        for (var left = 100; left > 0; ) {
            var part = shares.size() == 4 ? left : 1 + random.nextInt(left);
            shares.add(new AcquirerShare(PartnerId.random(), part));
            left -= part;
        }
        return shares;
    }
}
