package org.partnerportal.partner;

import java.time.format.DateTimeFormatter;
import org.partnerportal.shared.DomainException;
import org.partnerportal.shared.SchemeTime;

/// This partner's people may only read at present.
public class PartnerIsSuspended extends DomainException {

    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(SchemeTime.ZONE);

    PartnerIsSuspended(CurrentStanding standing) {
        super(
                "partner.is-suspended",
                String.valueOf(standing.reason()),
                standing.until() == null ? "" : DAY_AND_TIME.format(standing.until()));
    }
}
