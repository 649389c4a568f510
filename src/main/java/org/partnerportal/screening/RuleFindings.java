package org.partnerportal.screening;

import java.util.List;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.validation.FormChecks;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The findings that need nothing but the submission itself.
@Component
@Order(0)
class RuleFindings implements FindingSource {

    private final List<ScreeningRule> rules;

    RuleFindings(FieldCatalogue catalogue, FormChecks checks) {
        var shown = new ShownValues(catalogue);
        this.rules = List.of(
                new FinancialInstitutionsMoveOthersMoney(),
                new WhatTheFormWouldRefuse(checks),
                new PapersExpireSoon(catalogue),
                new OneNumberIsOnePersons(shown),
                new ContactIsWhoItSays(shown),
                new IdCardsHaveTheirTerms(),
                new HoldersAreOfAge(),
                new PlacesAgree(catalogue));
    }

    @Override
    public String name() {
        return "rules";
    }

    @Override
    public List<Finding> findings(SubmissionToScreen submission) {
        return rules.stream().flatMap(rule -> rule.findings(submission)).toList();
    }
}
