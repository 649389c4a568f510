package org.partnerportal.onboarding;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.partnerportal.access.ApplicationReadersOnly;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.recognition.Difference;
import org.partnerportal.recognition.DocumentReading;
import org.partnerportal.recognition.DocumentReadings;
import org.partnerportal.recognition.FormComparison;
import org.partnerportal.shared.SchemeTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Compares an application's form with what was read on its documents, for everyone who may see it.
///
/// The provider is shown its form as it stands, everyone else the last submission.
@Service
@ApplicationReadersOnly
@Transactional(readOnly = true)
public class PaperComparing {

    private final MerchantApplications applications;
    private final SubmissionReading submissions;
    private final FormReading forms;
    private final DocumentReadings readings;
    private final FieldCatalogue catalogue;
    private final CurrentActor actor;
    private final Clock clock;

    PaperComparing(
            MerchantApplications applications,
            SubmissionReading submissions,
            FormReading forms,
            DocumentReadings readings,
            FieldCatalogue catalogue,
            CurrentActor actor,
            Clock clock) {
        this.applications = applications;
        this.submissions = submissions;
        this.forms = forms;
        this.readings = readings;
        this.catalogue = catalogue;
        this.actor = actor;
        this.clock = clock;
    }

    /// What the documents say beside the form.
    ///
    /// @throws ApplicationNotFound if there is none by that id for the acting person
    public PaperFindings findings(MerchantApplicationId id) {
        var application = applications
                .find(id, ApplicationScope.of(actor.actor()))
                .orElseThrow(() -> new ApplicationNotFound(id));
        var read = readings.of(id.subject());
        if (read.isEmpty()) {
            return new PaperFindings(List.of(), List.of(), List.of());
        }
        var own = actor.actor().providerStaff();
        var form = own
                ? application.form()
                : submissions.form(id, application.standing().revision());
        var comparison = new FormComparison(form, read);
        Set<FieldPath> open = own ? forms.editable(application, SchemeTime.today(clock)) : Set.of();
        return new PaperFindings(
                comparison.proposals().stream()
                        .filter(proposal -> open.contains(proposal.path()))
                        .toList(),
                comparison.differences().stream().map(this::masked).toList(),
                read.stream().map(PaperComparing::withoutValues).toList());
    }

    private Difference masked(Difference difference) {
        var path = difference.path();
        if (!catalogue.field(path).sensitive()) {
            return difference;
        }
        var read = difference.read();
        return new Difference(
                path,
                catalogue.masked(path, difference.stated(), Locale.ROOT),
                read.shownAs(catalogue.masked(path, read.value(), Locale.ROOT)),
                difference.document(),
                difference.paper());
    }

    private static DocumentReading withoutValues(DocumentReading reading) {
        return new DocumentReading(reading.document(), reading.field(), reading.kind(), reading.state(), List.of());
    }
}
