package org.partnerportal.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnerportal.catalogue.Choice;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.Industry;
import org.partnerportal.routing.Routing;
import org.partnerportal.shared.PartnerId;
import org.springframework.stereotype.Component;

/// Says what is wrong with a partner's data, each in its place.
@Component
class PartnerRules {

    // One digit at least: no number is mistaken for the address of a page.
    private static final Pattern NUMBER = Pattern.compile("(?=.*[0-9])[A-Za-z0-9][A-Za-z0-9-]{1,19}");
    private static final Pattern FILING_NUMBER = Pattern.compile("[\\p{IsHan}A-Za-z0-9()（）〔〕\\[\\]第号 ./-]{4,40}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 -]{5,18}[0-9]");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s]{2,}");
    private static final int LONGEST_NAME = 128;
    private static final int LONGEST_PERSON = 64;
    private static final int LONGEST_EMAIL = 120;
    private static final int MOST_CONTACTS = 12;
    private static final int MOST_RULES = 20;

    private final FieldCatalogue catalogue;

    PartnerRules(FieldCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    List<PartnerProblem> ofNumber(String number, boolean taken) {
        if (!NUMBER.matcher(number).matches()) {
            return List.of(new PartnerProblem("number", "partner.problem.number"));
        }
        return taken ? List.of(new PartnerProblem("number", "partner.problem.number-taken")) : List.of();
    }

    /// @param acquirer whether there is such an acquirer that may sign off
    List<PartnerProblem> of(PartnerKind kind, PartnerProfile profile, Predicate<PartnerId> acquirer) {
        var problems = new ArrayList<PartnerProblem>();
        ofData(profile, problems);
        ofContacts(profile.contacts(), problems);
        if (kind == PartnerKind.SERVICE_PROVIDER) {
            ofPermission(profile.permission(), problems);
            ofRouting(profile, acquirer, problems);
        } else if (!profile.routing().equals(Routing.NONE)) {
            problems.add(new PartnerProblem("routing", "partner.problem.acquirer-routed"));
        }
        return problems;
    }

    private static void ofData(PartnerProfile profile, List<PartnerProblem> problems) {
        var name = profile.name();
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            problems.add(new PartnerProblem("name", "partner.problem.name"));
        }
        var filing = profile.filingNumber();
        if (filing != null && !FILING_NUMBER.matcher(filing).matches()) {
            problems.add(new PartnerProblem("filing_number", "partner.problem.filing-number"));
        }
        var from = profile.contract().from();
        var until = profile.contract().until();
        if (from != null && until != null && until.isBefore(from)) {
            problems.add(new PartnerProblem("contract_until", "partner.problem.contract"));
        }
    }

    private static void ofContacts(List<PartnerContact> contacts, List<PartnerProblem> problems) {
        if (contacts.size() > MOST_CONTACTS) {
            problems.add(new PartnerProblem("contacts", "partner.problem.too-many-contacts"));
        }
        for (var place = 0; place < contacts.size(); place++) {
            var contact = contacts.get(place);
            var name = contact.name();
            check(name.isBlank() || name.length() > LONGEST_PERSON, place, "name", problems);
            check(wrong(contact.phone(), PHONE), place, "phone", problems);
            check(wrong(contact.email(), EMAIL) || contact.email().length() > LONGEST_EMAIL, place, "email", problems);
            if (contact.phone().isBlank() && contact.email().isBlank()) {
                problems.add(new PartnerProblem("contact." + place + ".phone", "partner.problem.contact-unreachable"));
            }
        }
    }

    private static void check(boolean wrong, int place, String datum, List<PartnerProblem> problems) {
        if (wrong) {
            problems.add(new PartnerProblem("contact." + place + "." + datum, "partner.problem.contact-" + datum));
        }
    }

    private static boolean wrong(String value, Pattern pattern) {
        return !value.isBlank() && !pattern.matcher(value).matches();
    }

    private void ofPermission(BoardingPermission permission, List<PartnerProblem> problems) {
        if (!industries().containsAll(permission.industries())) {
            problems.add(new PartnerProblem("industries", "partner.problem.industry"));
        }
        if (!subjectTypes().containsAll(permission.subjectTypes())) {
            problems.add(new PartnerProblem("subject_types", "partner.problem.subject-type"));
        }
    }

    private void ofRouting(PartnerProfile profile, Predicate<PartnerId> acquirer, List<PartnerProblem> problems) {
        var routing = profile.routing();
        if (routing.rules().size() > MOST_RULES) {
            problems.add(new PartnerProblem("routing", "partner.problem.too-many-rules"));
        }
        routing.problems().forEach(each -> problems.add(new PartnerProblem("routing." + each.rule(), each.key())));
        for (var place = 0; place < routing.rules().size(); place++) {
            var rule = routing.rules().get(place);
            @Nullable String key = rule.shares().stream().anyMatch(share -> !acquirer.test(share.acquirer()))
                    ? "partner.problem.acquirer"
                    : !industries().containsAll(rule.industries()) ? "partner.problem.industry" : null;
            if (key != null) {
                problems.add(new PartnerProblem("routing." + place, key));
            }
        }
    }

    private Set<String> industries() {
        return catalogue.industries().stream().map(Industry::name).collect(Collectors.toSet());
    }

    private Set<String> subjectTypes() {
        return catalogue.options(FieldPath.of("subject_info.subject_type")).stream()
                .map(Choice::value)
                .collect(Collectors.toSet());
    }
}
