package org.partnerportal.bulkboarding;

import org.partnerportal.access.AccountNames;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.partner.PartnerGate;
import org.springframework.stereotype.Component;

/// Who acts, for whom, and whether they may now.
@Component("bulkboardingPeople")
record People(CurrentActor actor, AccountNames names, PartnerGate gate) {}
