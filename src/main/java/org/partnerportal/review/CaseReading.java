package org.partnerportal.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.AccountNames;
import org.partnerportal.access.Actor;
import org.partnerportal.access.CaseReadersOnly;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.onboarding.ApplicationRegister;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.onboarding.Remediation;
import org.partnerportal.onboarding.Submission;
import org.partnerportal.onboarding.SubmittedField;
import org.partnerportal.partner.PartnerProfiles;
import org.partnerportal.screening.ScreeningReading;
import org.partnerportal.shared.ReadsOnly;
import org.springframework.stereotype.Service;

/// What the platform's people read of the review: the queue, and a case with its items.
@Service
@CaseReadersOnly
@ReadsOnly
public class CaseReading {

    private final ReviewCases cases;
    private final CaseLister lister;
    private final ApplicationRegister applications;
    private final ScreeningReading screening;
    private final AccountNames names;
    private final PartnerProfiles partners;
    private final CurrentActor actor;

    CaseReading(
            ReviewCases cases,
            CaseLister lister,
            ApplicationRegister applications,
            ScreeningReading screening,
            AccountNames names,
            PartnerProfiles partners,
            CurrentActor actor) {
        this.cases = cases;
        this.lister = lister;
        this.applications = applications;
        this.screening = screening;
        this.names = names;
        this.partners = partners;
        this.actor = actor;
    }

    /// A page of the queue, what is due first at its top, after the given position.
    public QueuePage queue(QueueQuery query, QueuePage.@Nullable Position after) {
        return lister.page(query, after, actor.actor());
    }

    /// How many cases stand on a shelf, counted up to a thousand.
    public int count(Shelf shelf) {
        return lister.count(shelf, actor.actor());
    }

    /// One case with its items.
    public Optional<CaseDetails> find(ReviewCaseId id) {
        return cases.find(id).map(found -> details(found, actor.actor()));
    }

    /// The case of an application, once it was handed in.
    public Optional<ReviewCaseId> caseOf(MerchantApplicationId application) {
        return cases.findByApplication(application).map(found -> found.origin().id());
    }

    private CaseDetails details(ReviewCase found, Actor reader) {
        var application = found.origin().application();
        var offer = WhatMayBeDone.by(reader, found);
        var remediations = applications.remediations(application);
        var submission = applications.submission(application, found.round().revision());
        var fields = submission.map(Submission::fields).orElse(List.of());
        var sentBack = remediations.stream()
                .filter(request -> request.answeredAt() != null)
                .findFirst()
                .map(CaseReading::byPath)
                .orElse(Map.of());
        return new CaseDetails(
                summary(found, offer),
                found.standing().outcome(),
                found.standing().note(),
                submission.map(Submission::standard).orElse(""),
                fields.stream()
                        .map(field -> item(found.round(), field, sentBack.get(field.path()), offer))
                        .toList(),
                remediations,
                screening.find(application, found.round().revision()),
                offer);
    }

    private CaseSummary summary(ReviewCase found, CaseOffer offer) {
        var claim = found.standing().claim();
        return new CaseSummary(
                new SeenCase(found.origin().id(), found.version()),
                found.origin().application(),
                found.merchant().name(),
                found.merchant().subjectType(),
                found.origin().provider(),
                partners.name(found.origin().provider()),
                found.round().revision(),
                found.merchant().risk(),
                found.standing().state(),
                found.round().openedAt(),
                found.clock().dueAt(),
                claim == null ? null : names.of(claim.by()),
                offer.claim());
    }

    private static CaseItem item(
            Round round, SubmittedField field, Remediation.@Nullable Item sentBack, CaseOffer offer) {
        var listed = round.checklist().contains(field.path());
        var recorded = round.decisions().get(field.path());
        var returned = recorded != null && recorded.decision() instanceof Decision.Returned found ? found : null;
        var acceptedIn = round.acceptedIn(field.path());
        return new CaseItem(
                field,
                listed ? state(returned, acceptedIn, round.revision()) : CaseItem.State.GONE,
                returned,
                acceptedIn,
                sentBack,
                listed && offer.decideItems());
    }

    private static CaseItem.State state(
            Decision.@Nullable Returned returned, @Nullable Integer acceptedIn, int revision) {
        if (returned != null) {
            return CaseItem.State.RETURNED;
        }
        if (acceptedIn == null) {
            return CaseItem.State.UNDECIDED;
        }
        return acceptedIn == revision ? CaseItem.State.ACCEPTED : CaseItem.State.ACCEPTED_BEFORE;
    }

    private static Map<FieldPath, Remediation.Item> byPath(Remediation request) {
        return request.items().stream()
                .collect(Collectors.toMap(Remediation.Item::path, Function.identity(), (one, other) -> one));
    }
}
