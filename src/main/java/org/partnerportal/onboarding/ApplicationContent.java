package org.partnerportal.onboarding;

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
}
