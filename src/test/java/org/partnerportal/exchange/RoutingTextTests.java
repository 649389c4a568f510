package org.partnerportal.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.partnerportal.routing.AcquirerShare;
import org.partnerportal.routing.Routing;
import org.partnerportal.routing.RoutingRule;
import org.partnerportal.shared.PartnerId;

class RoutingTextTests {

    @Test
    void routingRulesGoOutAndComeInAgain() {
        var first = PartnerId.random();
        var second = PartnerId.random();
        var numbers = Map.of(first, "ACQ001", second, "ACQ002");
        var routing = new Routing(List.of(
                new RoutingRule(
                        Set.of("餐饮", "零售"),
                        Set.of("44", "1101"),
                        List.of(new AcquirerShare(first, 60), new AcquirerShare(second, 40))),
                new RoutingRule(Set.of(), Set.of("31"), List.of(new AcquirerShare(second, 100))),
                new RoutingRule(Set.of(), Set.of(), List.of(new AcquirerShare(first, 100)))));
        var text = RoutingText.written(routing, id -> numbers.getOrDefault(id, ""));

        assertThat(RoutingText.read(text, number -> number.equals("ACQ001") ? Optional.of(first) : Optional.of(second)))
                .contains(routing);
        assertThat(RoutingText.read("ACQ001", number -> Optional.of(first))).isEmpty();
        assertThat(RoutingText.read("=> ACQ001", number -> Optional.of(first))).isEmpty();
        assertThat(RoutingText.read("=> ACQ001:100", number -> Optional.empty()))
                .isEmpty();
    }
}
