package org.partnerportal.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.partnerportal.access.ComplianceOnly;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.document.RetentionBasis;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.shared.Change;
import org.partnerportal.shared.ChangedMeanwhile;
import org.partnerportal.shared.SchemeTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What compliance staff decide about how long papers are kept.
@Service
@ComplianceOnly
@Transactional
public class RetentionKeeping {

    private final RetentionFiles files;
    private final RetentionHolds holds;
    private final RetentionRules rules;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RetentionKeeping(
            RetentionFiles files,
            RetentionHolds holds,
            RetentionRules rules,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.files = files;
        this.holds = holds;
        this.rules = rules;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /// Holds an application's papers back, whatever their clock says, until this hold and every other has ended.
    ///
    /// @throws FileNotFound if there are none, or they are gone
    public void hold(MerchantApplicationId application, String reason) {
        requireReason(reason);
        present(application);
        holds.place(
                UUID.randomUUID(),
                application,
                reason,
                clock.instant(),
                actor.actor().account());
        files.addToHolds(application, 1);
        tell(application, "held", new Change("reason", null, reason, true));
    }

    /// Ends a hold. What has to go goes with the next run.
    ///
    /// @throws FileNotFound if there are no such papers, or they are gone
    /// @throws ChangedMeanwhile if there is no such hold, or somebody ended it before
    public void release(MerchantApplicationId application, UUID hold, String reason) {
        requireReason(reason);
        present(application);
        if (!holds.end(hold, application, reason, clock.instant(), actor.actor().account())) {
            throw new ChangedMeanwhile();
        }
        files.addToHolds(application, -1);
        tell(application, "released", new Change("reason", null, reason, true));
    }

    /// Enters when the business relationship with a boarded merchant ended, which starts its clock; given again, it is
    /// corrected.
    ///
    /// @throws FileNotFound if there are no papers of a boarded merchant by that application
    /// @throws ChangedMeanwhile if the file is no longer what the person saw
    public RelationshipEndOutcome relationshipEnded(
            MerchantApplicationId application, LocalDate day, long seenVersion) {
        var today = SchemeTime.today(clock);
        if (day.isAfter(today)) {
            return new RelationshipEndOutcome.DayStillToCome();
        }
        var file = present(application);
        if (!file.endable()) {
            throw new FileNotFound();
        }
        if (file.version() != seenVersion) {
            throw new ChangedMeanwhile();
        }
        var last = rules.lastDay(day, today);
        files.keepUntil(application, RetentionBasis.CUSTOMER, day, last);
        var before = file.since();
        tell(
                application,
                RetentionChanged.RELATIONSHIP_ENDED,
                new Change("since", before == null ? null : before.toString(), day.toString()));
        return new RelationshipEndOutcome.ClockStarted(last);
    }

    private RetentionFile present(MerchantApplicationId application) {
        return files.lock(application).filter(RetentionFile::holdable).orElseThrow(FileNotFound::new);
    }

    private void tell(MerchantApplicationId application, String what, Change change) {
        events.publishEvent(new RetentionChanged(application, what, List.of(change)));
    }

    private static void requireReason(String reason) {
        if (reason.isBlank()) {
            throw new ReasonNeeded();
        }
    }
}
