package org.partnerportal.screening;

import java.util.Optional;
import org.partnerportal.access.CaseReadersOnly;
import org.partnerportal.access.SystemOnly;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.shared.ReadsOnly;
import org.springframework.stereotype.Service;

/// What the platform's people read of a submission's screening.
///
/// No partner ever does: a finding may name another one's application.
@Service
@CaseReadersOnly
@ReadsOnly
public class ScreeningReading {

    private final ScreeningRuns runs;

    ScreeningReading(ScreeningRuns runs) {
        this.runs = runs;
    }

    /// The findings of a submission, once it was screened.
    public Optional<ScreeningResult> find(MerchantApplicationId application, int revision) {
        return runs.find(application, revision);
    }

    /// The risk of a submission, once it was screened, for those who open its case.
    @SystemOnly
    public Optional<RiskLevel> risk(MerchantApplicationId application, int revision) {
        return runs.risk(application, revision);
    }
}
