package org.partnerportal.onboarding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnerportal.access.AccountNames;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.access.ProviderStaffOnly;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FormValues;
import org.partnerportal.partner.PartnerGate;
import org.partnerportal.settings.Feature;
import org.partnerportal.settings.Features;
import org.partnerportal.shared.ChangedMeanwhile;
import org.partnerportal.shared.ReadsOnly;
import org.partnerportal.shared.SchemeTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a service provider's staff can do with the applications of their own merchants.
@Service
@ProviderStaffOnly
@Transactional
public class MerchantOnboarding {

    private final MerchantApplications applications;
    private final FormReading reading;
    private final Submitting submitting;
    private final Remediations remediations;
    private final PartnerGate gate;
    private final Features features;
    private final CurrentActor actor;
    private final AccountNames names;
    private final Clock clock;

    MerchantOnboarding(
            MerchantApplications applications,
            FormReading reading,
            Submitting submitting,
            Remediations remediations,
            PartnerGate gate,
            Features features,
            CurrentActor actor,
            AccountNames names,
            Clock clock) {
        this.applications = applications;
        this.reading = reading;
        this.submitting = submitting;
        this.remediations = remediations;
        this.gate = gate;
        this.features = features;
        this.actor = actor;
        this.names = names;
        this.clock = clock;
    }

    /// Begins an application with what is known of the merchant, which may be nothing.
    public MerchantApplicationId start(FormValues known) {
        gate.requireMayStart();
        var id = MerchantApplicationId.next(clock);
        var code = known.first("business_code").orElse("APPLY_" + id);
        var origin = new MerchantApplication.Origin(id, actor.provider(), clock.instant());
        applications.add(MerchantApplication.draft(origin, known.with("business_code", code), actor.account()));
        return id;
    }

    /// The form of one of the provider's own applications.
    @ReadsOnly
    public Optional<ApplicationForm> form(MerchantApplicationId id) {
        return applications.find(id, scope()).map(application -> reading.form(application, today()));
    }

    /// Keeps what was typed; whoever saw an older version is told and changes nothing.
    ///
    /// @throws ApplicationNotFound if there is none by that id, or it is another provider's
    /// @throws FieldLocked if a field is not open as the application stands
    public DraftOutcome save(SaveDraft command) {
        gate.requireMayAct();
        var application = own(command.application());
        if (application.version() != command.seenVersion()) {
            return changedElsewhere(application);
        }
        var code = command.changes().get(FieldPath.of("business_code"));
        if (code != null
                && !code.isEmpty()
                && applications.codeTaken(actor.provider(), code.getFirst(), application.id())) {
            return new DraftOutcome.CodeTaken(code.getFirst());
        }
        return kept(application, command.changes());
    }

    /// Takes one occurrence out of a repeated group, as one change; whoever saw an older version is told.
    ///
    /// @throws ApplicationNotFound if there is none by that id, or it is another provider's
    /// @throws FieldLocked if the group is not open as the application stands
    public DraftOutcome remove(RemoveOccurrence command) {
        gate.requireMayAct();
        var application = own(command.application());
        if (application.version() != command.seenVersion()) {
            return changedElsewhere(application);
        }
        return kept(application, application.form().removing(command.group(), command.occurrence()));
    }

    /// Hands an application to the reviewers, or tells what it still lacks.
    ///
    /// @throws ApplicationNotFound if there is none by that id, or it is another provider's
    /// @throws ChangedMeanwhile if it is no longer as it was seen
    public SubmissionOutcome submit(SubmitApplication command) {
        gate.requireMayAct();
        var application = own(command.application());
        application.requireUnchangedSince(command.seenVersion());
        return submitting.submit(application, actor.account(), today());
    }

    /// Takes an application back for good, where the transition table allows it.
    ///
    /// @throws ApplicationNotFound if there is none by that id, or it is another provider's
    public void withdraw(WithdrawApplication command) {
        gate.requireMayAct();
        if (command.reason().isBlank()) {
            throw new ReasonMissing();
        }
        var application = own(command.application());
        application.requireUnchangedSince(command.seenVersion());
        application.moveTo(ApplicationStatus.WITHDRAWN, clock.instant(), command.reason());
        applications.save(application);
    }

    /// Whether a returned item may be explained instead of mended.
    @ReadsOnly
    public boolean mayExplain() {
        return features.on(Feature.EXPLANATIONS, actor.provider());
    }

    /// Records why a returned item is right as it stands.
    ///
    /// @throws ApplicationNotFound if there is none by that id, or it is another provider's
    /// @throws FieldLocked if it is not among the returned items
    public void explain(ExplainItem command) {
        gate.requireMayAct();
        features.require(Feature.EXPLANATIONS, actor.provider());
        var application = own(command.application());
        application.requireUnchangedSince(command.seenVersion());
        application.explain(command.path(), command.explanation(), actor.account(), clock.instant());
        var open = remediations.open(application.id(), application.form()).orElseThrow();
        remediations.explain(application.id(), open.round(), command.path(), command.explanation());
        applications.save(application);
    }

    private DraftOutcome kept(MerchantApplication application, Map<FieldPath, List<String>> changes) {
        var open = reading.open(application, changes.keySet(), today());
        application.keep(changes, open, actor.account(), clock.instant());
        applications.save(application);
        return new DraftOutcome.Saved(reading.form(own(application.id()), today()));
    }

    private DraftOutcome changedElsewhere(MerchantApplication application) {
        return new DraftOutcome.ChangedElsewhere(
                reading.form(application, today()),
                names.of(application.content().by()),
                application.content().updatedAt());
    }

    private MerchantApplication own(MerchantApplicationId id) {
        return applications.find(id, scope()).orElseThrow(() -> new ApplicationNotFound(id));
    }

    private ApplicationScope scope() {
        return new ApplicationScope.OwnedBy(actor.provider());
    }

    private LocalDate today() {
        return SchemeTime.today(clock);
    }
}
