package org.partnerportal.standard;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.ComplianceOnly;
import org.partnerportal.shared.ChangedMeanwhile;
import org.partnerportal.shared.ReadsOnly;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Whom a draft of the standard would hit, before it is published: how many, by what they have in common, and each of
/// them.
@Service
@ComplianceOnly
@Transactional
public class WhatIf {

    /// How many hits a page holds.
    public static final int PAGE = Impacts.PAGE;

    private final Standards standards;
    private final Impacts impacts;
    private final SchedulerClient scheduler;
    private final Clock clock;

    WhatIf(Standards standards, Impacts impacts, SchedulerClient scheduler, Clock clock) {
        this.standards = standards;
        this.impacts = impacts;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /// Begins to work it out anew for the draft as it is.
    public void begin(StandardVersion seen) {
        var unchanged = standards
                .find(seen.number())
                .filter(now -> now.draft() && now.version() == seen.version())
                .isPresent();
        if (!unchanged) {
            throw new ChangedMeanwhile();
        }
        impacts.begin(seen, clock.instant());
        scheduler.scheduleIfNotExists(WhatIfJob.workOut(seen, clock.instant()));
    }

    /// How far it has come, nothing if it was never begun.
    @ReadsOnly
    public Optional<WhatIfStanding> standing(String number) {
        return impacts.standing(number);
    }

    /// The largest groups of those that are hit.
    @ReadsOnly
    public List<WhatIfGroup> groups(String number, WhatIfGroup.By by) {
        return impacts.groups(number, by);
    }

    /// A page of those that are hit, behind the given one.
    @ReadsOnly
    public List<WhatIfHit> hits(WhatIfQuery query, @Nullable WhatIfHit after) {
        return impacts.hits(query, after);
    }
}
