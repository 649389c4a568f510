package org.partnerportal.routing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnerportal.shared.PartnerId;

/// Where a service provider's applications go: rules in their order, of which the first that fits decides.
public record Routing(List<RoutingRule> rules) {

    /// No rule yet: nothing can be handed in.
    public static final Routing NONE = new Routing(List.of());

    public Routing {
        rules = List.copyOf(rules);
    }

    /// Everything to one acquirer.
    public static Routing to(PartnerId acquirer) {
        return new Routing(List.of(new RoutingRule(Set.of(), Set.of(), List.of(new AcquirerShare(acquirer, 100)))));
    }

    /// The acquirer that signs off for this application; none where no rule fits.
    public Optional<PartnerId> acquirerFor(ToRoute application) {
        return FirstRuleThatFitsWins.among(rules, application)
                .map(rule -> SharesDecideByApplication.among(rule.shares(), application.application()));
    }

    /// The acquirers that any rule names.
    public Set<PartnerId> acquirers() {
        return rules.stream()
                .flatMap(rule -> rule.shares().stream())
                .map(AcquirerShare::acquirer)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// What is wrong with the rules, each in its place.
    public List<RoutingProblem> problems() {
        return Stream.of(
                        SharesMakeAHundred.problems(rules),
                        OnlyTheLastRuleTakesTheRest.problems(rules),
                        RegionsAreBeginningsOfCodes.problems(rules))
                .flatMap(List::stream)
                .toList();
    }

    /// The rules on one line, for a record of what was changed: `餐饮 @44 → A 60 %, B 40 %; * → A 100 %`.
    public String inShort(Function<PartnerId, String> names) {
        return rules.stream().map(rule -> inShort(rule, names)).collect(Collectors.joining("; "));
    }

    private static String inShort(RoutingRule rule, Function<PartnerId, String> names) {
        var conditions = rule.takesTheRest()
                ? "*"
                : Stream.of(String.join(", ", rule.industries()), regions(rule))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" "));
        return conditions
                + " → "
                + rule.shares().stream()
                        .map(share -> names.apply(share.acquirer()) + " " + share.percent() + " %")
                        .collect(Collectors.joining(", "));
    }

    private static String regions(RoutingRule rule) {
        return rule.regions().isEmpty() ? "" : "@" + String.join(", ", rule.regions());
    }
}
