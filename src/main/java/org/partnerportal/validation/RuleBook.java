package org.partnerportal.validation;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Map;

/// The rules by the names the catalogue's table calls them, some with an argument after a colon.
final class RuleBook {

    private static final Map<String, TextPattern> PATTERNS =
            Arrays.stream(TextPattern.values()).collect(toUnmodifiableMap(TextPattern::ruleName, identity()));

    private RuleBook() {}

    static ValueRule rule(String name) {
        var pattern = PATTERNS.get(name);
        if (pattern != null) {
            return pattern;
        }
        var argument = name.substring(name.indexOf(':') + 1);
        return switch (name.replaceFirst(":.*", "")) {
            case "id-card" ->
                given -> given.wrongUnless(IdCardNumber.valid(given.value(), given.today()), "id-number.idcard");
            case "id-number" -> new IdNumberFitsItsType(argument);
            case "after" -> new EndsAfter(argument);
            case "lasts" -> new RemainsValid(Integer.parseInt(argument));
            case "not-future" -> new NotInTheFuture();
            case "licence-number" -> new LicenceNumberIsGenuine();
            case "certificate-number" -> new CertificateNumberIsGenuine();
            case "not-company" -> new SoleProprietorIsNoCompany();
            case "owner-name" -> new RepresentativeIsWhoseIdIsGiven();
            case "short-name" -> new ShortNameTellsOfTheBusiness();
            case "account-name" -> new AccountNameIsTheOwners();
            case "account-number" -> new AccountNumberFitsItsType();
            case "owners" -> new AtMostFourOwners();
            case "distinct" -> new OwnerIsGivenOnce();
            default -> throw new IllegalArgumentException("No rule " + name);
        };
    }
}
