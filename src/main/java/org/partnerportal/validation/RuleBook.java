package org.partnerportal.validation;

import static java.util.Map.entry;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The rules by the names the catalogue's table calls them, some with an argument after a colon.
final class RuleBook {

    private static final Map<String, TextPattern> PATTERNS =
            Arrays.stream(TextPattern.values()).collect(toUnmodifiableMap(TextPattern::ruleName, identity()));

    private static final Map<String, Function<String, ValueRule>> RULES = Map.ofEntries(
            entry("id-card", none -> RuleBook::idCard),
            entry("id-number", IdNumberFitsItsType::new),
            entry("after", EndsAfter::new),
            entry("lasts", days -> new RemainsValid(Integer.parseInt(days))),
            entry("not-future", none -> new NotInTheFuture()),
            entry("licence-number", none -> new LicenceNumberIsGenuine()),
            entry("certificate-number", none -> new CertificateNumberIsGenuine()),
            entry("not-company", none -> new SoleProprietorIsNoCompany()),
            entry("owner-name", none -> new RepresentativeIsWhoseIdIsGiven()),
            entry("short-name", none -> new ShortNameTellsOfTheBusiness()),
            entry("account-name", none -> new AccountNameIsTheOwners()),
            entry("account-number", none -> new AccountNumberFitsItsType()),
            entry("owners", none -> new AtMostFourOwners()),
            entry("distinct", none -> new OwnerIsGivenOnce()));

    private RuleBook() {}

    /// The rule of that name.
    ///
    /// @throws IllegalArgumentException if there is none
    static ValueRule rule(String name) {
        var pattern = PATTERNS.get(name);
        if (pattern != null) {
            return pattern;
        }
        var making = RULES.get(name.replaceFirst(":.*", ""));
        if (making == null) {
            throw new IllegalArgumentException("No rule " + name);
        }
        return making.apply(name.substring(name.indexOf(':') + 1));
    }

    private static Optional<FieldProblem> idCard(GivenValue given) {
        return given.wrongUnless(IdCardNumber.valid(given.value(), given.today()), "id-number.idcard");
    }
}
