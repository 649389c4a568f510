package org.partnerportal.exchange;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnerportal.routing.AcquirerShare;
import org.partnerportal.routing.Routing;
import org.partnerportal.routing.RoutingRule;
import org.partnerportal.shared.PartnerId;

/// Routing rules in one cell: `餐饮,零售 @44,4403 => ACQ001:60, ACQ002:40 | => ACQ001:100`.
///
/// Rules are parted by `|`. Before the arrow stand industries, then regions after an `@`; nothing for the rest. Behind
/// it stand acquirers' numbers with their shares.
final class RoutingText {

    private static final String ARROW = "=>";

    private RoutingText() {}

    static String written(Routing routing, Function<PartnerId, String> number) {
        return routing.rules().stream().map(rule -> written(rule, number)).collect(Collectors.joining(" | "));
    }

    /// The rules; nothing where the text is none, or names an acquirer that is none.
    static Optional<Routing> read(String text, Function<String, Optional<PartnerId>> acquirer) {
        var rules = Stream.of(text.split("\\|", -1))
                .map(String::strip)
                .filter(rule -> !rule.isEmpty())
                .map(rule -> rule(rule, acquirer))
                .toList();
        return rules.stream().allMatch(Optional::isPresent)
                ? Optional.of(
                        new Routing(rules.stream().flatMap(Optional::stream).toList()))
                : Optional.empty();
    }

    private static String written(RoutingRule rule, Function<PartnerId, String> number) {
        var regions = rule.regions().isEmpty() ? "" : "@" + String.join(",", rule.regions());
        var conditions = Stream.of(String.join(",", rule.industries()), regions)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        var shares = rule.shares().stream()
                .map(share -> number.apply(share.acquirer()) + ":" + share.percent())
                .collect(Collectors.joining(", "));
        return (conditions + " " + ARROW + " " + shares).strip();
    }

    private static Optional<RoutingRule> rule(String text, Function<String, Optional<PartnerId>> acquirer) {
        var arrow = text.indexOf(ARROW);
        if (arrow < 0) {
            return Optional.empty();
        }
        var conditions = text.substring(0, arrow);
        var at = conditions.indexOf('@');
        var industries = at < 0 ? conditions : conditions.substring(0, at);
        var regions = at < 0 ? "" : conditions.substring(at + 1);
        var shares = listed(text.substring(arrow + ARROW.length()))
                .map(share -> share(share, acquirer))
                .toList();
        return shares.isEmpty() || shares.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(new RoutingRule(
                        set(industries),
                        set(regions),
                        shares.stream().flatMap(Optional::stream).toList()));
    }

    private static Optional<AcquirerShare> share(String text, Function<String, Optional<PartnerId>> acquirer) {
        var parts = List.of(text.split(":", -1));
        return parts.size() == 2 && parts.getLast().strip().matches("\\d{1,3}")
                ? acquirer.apply(parts.getFirst().strip())
                        .map(id -> new AcquirerShare(
                                id, Integer.parseInt(parts.getLast().strip())))
                : Optional.empty();
    }

    private static Set<String> set(String text) {
        return listed(text).collect(Collectors.toSet());
    }

    private static Stream<String> listed(String text) {
        return Stream.of(text.split("[,，、]", -1)).map(String::strip).filter(part -> !part.isEmpty());
    }
}
