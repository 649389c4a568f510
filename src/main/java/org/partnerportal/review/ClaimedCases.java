package org.partnerportal.review;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.OpenWork;
import org.partnerportal.access.Role;
import org.partnerportal.shared.AccountId;
import org.springframework.stereotype.Component;

/// The cases a reviewer has claimed and not decided: when the reviewer goes, they go to another or back to the queue.
@Component
class ClaimedCases implements OpenWork {

    private final ReviewCases cases;
    private final Clock clock;

    ClaimedCases(ReviewCases cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public String wordsKey() {
        return "review.open-work";
    }

    @Override
    public Set<Role> takers() {
        return EnumSet.of(Role.REVIEWER, Role.LEAD_REVIEWER);
    }

    @Override
    public int count(AccountId person) {
        return cases.countClaimedBy(person);
    }

    @Override
    public void transfer(AccountId from, @Nullable AccountId to) {
        cases.holdClaimedBy(from).forEach(found -> {
            if (to == null) {
                found.release(from);
            } else {
                found.handOver(from, to, clock.instant());
            }
            cases.save(found);
        });
    }
}
