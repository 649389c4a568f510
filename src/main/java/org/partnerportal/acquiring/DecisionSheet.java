package org.partnerportal.acquiring;

import org.partnerportal.onboarding.ApplicationDetails;
import org.partnerportal.onboarding.ApplicationStatus;
import org.partnerportal.onboarding.Submission;

/// An application as its acquirer decides on it: how it stands, who brings it, what was handed in.
public record DecisionSheet(ApplicationDetails application, String provider, Submission submission) {

    public boolean decidable() {
        return application.status() == ApplicationStatus.ACQUIRER_DECISION;
    }
}
