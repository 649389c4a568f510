package org.partnerportal.onboarding;

import java.util.List;
import java.util.Optional;
import org.partnerportal.access.SystemOnly;
import org.partnerportal.catalogue.FormValues;
import org.partnerportal.shared.ReadsOnly;
import org.springframework.stereotype.Service;

/// What the portal's own steps need to know of an application: how it stands, and what was last handed in, in full.
@Service
@SystemOnly
@ReadsOnly
public class ApplicationContent {

    private final MerchantApplications applications;
    private final SubmissionReading submissions;

    ApplicationContent(MerchantApplications applications, SubmissionReading submissions) {
        this.applications = applications;
        this.submissions = submissions;
    }

    /// How the application stands.
    public Optional<ApplicationDetails> details(MerchantApplicationId id) {
        return applications.find(id, new ApplicationScope.Everything()).map(ApplicationRegister::details);
    }

    /// The values of its last submission; an empty form if there was none.
    public FormValues submitted(MerchantApplicationId id) {
        return applications
                .find(id, new ApplicationScope.Everything())
                .map(application -> submissions.form(id, application.standing().revision()))
                .orElse(FormValues.empty());
    }

    /// The values of the submission with that number; an empty form if there was none.
    public FormValues submitted(MerchantApplicationId id, int revision) {
        return submissions.form(id, revision);
    }

    /// The next applications behind that number that were ever handed in, for jobs that walk through all of them.
    public List<MerchantApplicationId> handedIn(MerchantApplicationId after, int limit) {
        return applications.handedIn(after, limit);
    }
}
