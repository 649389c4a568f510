package org.partnerportal.review;

import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.SystemOnly;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.onboarding.ApplicationDetails;
import org.partnerportal.onboarding.ApplicationProgress;
import org.partnerportal.onboarding.ApplicationRegister;
import org.partnerportal.onboarding.ApplicationStatus;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.onboarding.Remediation;
import org.partnerportal.onboarding.Submission;
import org.partnerportal.screening.RiskLevel;
import org.partnerportal.screening.ScreeningReading;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Opens an application's case for what was just handed in, and lets the reviewers look.
@Service
@SystemOnly
@Transactional
class CaseOpening {

    private final ReviewCases cases;
    private final ApplicationRegister applications;
    private final ApplicationProgress progress;
    private final ScreeningReading screening;
    private final Clock clock;

    CaseOpening(
            ReviewCases cases,
            ApplicationRegister applications,
            ApplicationProgress progress,
            ScreeningReading screening,
            Clock clock) {
        this.cases = cases;
        this.applications = applications;
        this.progress = progress;
        this.screening = screening;
        this.clock = clock;
    }

    /// Opens the case unless that has been done, or the application is no longer there to be reviewed.
    public void open(MerchantApplicationId id) {
        applications
                .find(id)
                .filter(application -> application.status() == ApplicationStatus.SUBMITTED)
                .flatMap(application ->
                        applications.submission(id).map(submission -> new Arrival(application, submission)))
                .ifPresent(this::open);
    }

    private record Arrival(ApplicationDetails application, Submission submission) {}

    private void open(Arrival arrival) {
        var application = arrival.application();
        progress.beginReview(application.id());
        var merchant = new ReviewCase.Merchant(application.merchantName(), application.subjectType(), risk(arrival));
        cases.findByApplication(application.id())
                .ifPresentOrElse(
                        known -> {
                            known.reopen(merchant, round(arrival, known.round()));
                            cases.save(known);
                        },
                        () -> cases.add(ReviewCase.open(
                                new ReviewCase.Origin(ReviewCaseId.random(), application.id(), application.provider()),
                                merchant,
                                round(arrival, null))));
    }

    // What nobody has screened may be anything.
    private RiskLevel risk(Arrival arrival) {
        var submission = arrival.submission();
        return screening.risk(submission.application(), submission.revision()).orElse(RiskLevel.HIGH);
    }

    private Round round(Arrival arrival, @Nullable Round before) {
        var submission = arrival.submission();
        var checklist =
                Checklist.of(submission.fields(), sentBack(arrival.application().id()), before);
        return Round.begin(submission.revision(), clock.instant(), checklist);
    }

    private Set<FieldPath> sentBack(MerchantApplicationId id) {
        return applications.remediations(id).stream()
                .limit(1)
                .flatMap(request -> request.items().stream())
                .map(Remediation.Item::path)
                .collect(Collectors.toUnmodifiableSet());
    }
}
