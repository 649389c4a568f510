package org.partnerportal.partner;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.partnerportal.shared.DomainException;

/// This partner's people may only read at present.
public class PartnerIsSuspended extends DomainException {

    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    PartnerIsSuspended(CurrentStanding standing) {
        super(
                "partner.is-suspended",
                String.valueOf(standing.reason()),
                standing.until() == null ? "" : DAY_AND_TIME.format(standing.until()));
    }
}
