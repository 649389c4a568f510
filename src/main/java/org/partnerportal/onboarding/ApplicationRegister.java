package org.partnerportal.onboarding;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.ApplicationReadersOnly;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.shared.ReadsOnly;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What everyone who may see applications reads of them; each sees those of their own scope alone.
@Service
@ApplicationReadersOnly
@ReadsOnly
public class ApplicationRegister {

    /// An untouched application lapses after this long.
    public static final Duration LAPSES_AFTER = Duration.ofDays(30);

    private final MerchantApplications applications;
    private final ApplicationLister lister;
    private final SubmissionReading submissions;
    private final Remediations remediations;
    private final Timeline timeline;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    ApplicationRegister(
            MerchantApplications applications,
            ApplicationLister lister,
            SubmissionReading submissions,
            Remediations remediations,
            Timeline timeline,
            CurrentActor actor,
            ApplicationEventPublisher events) {
        this.applications = applications;
        this.lister = lister;
        this.submissions = submissions;
        this.remediations = remediations;
        this.timeline = timeline;
        this.actor = actor;
        this.events = events;
    }

    /// A page of the list, most recently changed first, after the given position.
    public ApplicationPage list(ApplicationQuery query, ApplicationPage.@Nullable Position after) {
        return lister.page(query, after, scope());
    }

    /// How many applications stand in this status, counted up to a thousand.
    public int count(ApplicationStatus status) {
        return lister.count(status, scope());
    }

    /// One application.
    public Optional<ApplicationDetails> find(MerchantApplicationId id) {
        return applications.find(id, scope()).map(ApplicationRegister::details);
    }

    /// The way it took so far.
    ///
    /// @throws ApplicationNotFound if there is none by that id for the acting person
    public List<TimelineEntry> timeline(MerchantApplicationId id) {
        return timeline.of(visible(id).id(), actor.actor());
    }

    /// Its remediation requests, the newest first.
    ///
    /// @throws ApplicationNotFound if there is none by that id for the acting person
    public List<Remediation> remediations(MerchantApplicationId id) {
        return remediations.all(id, visible(id).form());
    }

    /// What was last handed in, beside what was handed in before.
    ///
    /// @throws ApplicationNotFound if there is none by that id for the acting person
    public Optional<Submission> submission(MerchantApplicationId id) {
        var application = visible(id);
        return submissions.read(id, application.standing().revision());
    }

    /// An earlier submission, beside the one before it.
    ///
    /// @throws ApplicationNotFound if there is none by that id for the acting person
    public Optional<Submission> submission(MerchantApplicationId id, int revision) {
        return submissions.read(visible(id).id(), revision);
    }

    /// A sensitive value in full: of the form for its provider, of the last submission for everyone else. The look is
    /// recorded with its reason.
    ///
    /// @throws ApplicationNotFound if there is none by that id for the acting person
    @Transactional
    public String show(MerchantApplicationId id, FieldPath path, String reason) {
        if (reason.isBlank()) {
            throw new ReasonMissing();
        }
        var application = visible(id);
        var form = actor.actor().providerStaff()
                ? application.form()
                : submissions.form(id, application.standing().revision());
        events.publishEvent(new PersonalDataShown(id, path, reason));
        return form.first(path).orElse("");
    }

    private MerchantApplication visible(MerchantApplicationId id) {
        return applications.find(id, scope()).orElseThrow(() -> new ApplicationNotFound(id));
    }

    private ApplicationScope scope() {
        return ApplicationScope.of(actor.actor());
    }

    static ApplicationDetails details(MerchantApplication application) {
        var standing = application.standing();
        var content = application.content();
        return new ApplicationDetails(
                application.id(),
                content.businessCode(),
                application.version(),
                MerchantNaming.name(content.form()).orElse(null),
                MerchantNaming.subjectType(content.form()).orElse(null),
                standing.status(),
                standing.since(),
                application.origin().provider(),
                standing.acquirer(),
                standing.revision(),
                standing.status().mayBecome(ApplicationStatus.LAPSED)
                        ? content.updatedAt().plus(LAPSES_AFTER)
                        : null);
    }
}
