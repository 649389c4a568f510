package org.partnerportal.standard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.partnerportal.access.ComplianceOnly;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.shared.ChangedMeanwhile;
import org.partnerportal.shared.SchemeTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Makes the next version of the standard: begun from the one published last, changed part by part, published with the
/// day it comes into force, and never changed again.
@Service
@ComplianceOnly
@Transactional
public class StandardDrafting {

    private final Standards standards;
    private final DraftRules rules;
    private final OpenDraft drafts;
    private final Impacts impacts;
    private final ApplicationEventPublisher events;
    private final CurrentActor actor;
    private final Clock clock;

    StandardDrafting(
            Standards standards,
            DraftRules rules,
            OpenDraft drafts,
            Impacts impacts,
            ApplicationEventPublisher events,
            CurrentActor actor,
            Clock clock) {
        this.standards = standards;
        this.rules = rules;
        this.drafts = drafts;
        this.impacts = impacts;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    /// Begins a draft from the version published last, or leads to the one that is under way.
    public StandardVersion begin() {
        var all = standards.all();
        var open = all.stream().filter(StandardVersion::draft).findFirst();
        if (open.isPresent()) {
            return open.get();
        }
        var base = all.getFirst();
        var draft = new StandardVersion(
                next(all), base.nameZh(), base.nameEn(), StandardState.DRAFT, base.number(), null, 0);
        try {
            standards.add(draft, standards.content(base.number()), actor.account(), clock.instant());
        } catch (DuplicateKeyException somebodyElseDid) {
            throw new ChangedMeanwhile();
        }
        events.publishEvent(new StandardEvent.DraftBegun(draft.number(), base.number()));
        return draft;
    }

    /// Names the draft.
    public DraftOutcome rename(StandardVersion seen, String nameZh, String nameEn) {
        if (nameZh.isBlank() || nameEn.isBlank()) {
            return flawed(DraftFlaw.BLANK);
        }
        if (nameZh.length() > 100 || nameEn.length() > 100) {
            return flawed(DraftFlaw.TOO_LONG);
        }
        var renamed = new StandardVersion(
                seen.number(), nameZh.strip(), nameEn.strip(), seen.state(), seen.basedOn(), null, seen.version());
        return drafts.changed(renamed, "name", seen.nameZh(), nameZh, content -> content);
    }

    /// Puts a requirement into the draft, in the place of the one with the same id if there is one.
    public DraftOutcome put(StandardVersion seen, Requirement wanted) {
        var content = drafts.content(seen);
        var flaws = rules.flaws(wanted, content);
        if (!flaws.isEmpty()) {
            return new DraftOutcome.Flawed(flaws);
        }
        var before = content.requirement(wanted.id());
        return drafts.changed(
                seen,
                "requirement " + wanted.id(),
                before.map(StandardDrafting::words).orElse(null),
                words(wanted),
                now -> now.withRequirements(put(now.requirements(), wanted, Requirement::id)));
    }

    /// Takes a requirement out of the draft.
    public DraftOutcome removeRequirement(StandardVersion seen, String id) {
        var before = drafts.content(seen).requirement(id);
        if (before.filter(requirement -> rules.fixed(requirement.path())).isPresent()) {
            return flawed(DraftFlaw.ASKED_BY_THE_INTERFACE);
        }
        return drafts.changed(
                seen,
                "requirement " + id,
                before.map(StandardDrafting::words).orElse(null),
                null,
                now -> now.withRequirements(without(now.requirements(), id, Requirement::id)));
    }

    /// Puts a clause into the draft's register, in the place of the one with the same id if there is one.
    public DraftOutcome put(StandardVersion seen, Clause wanted) {
        var flaws = rules.flaws(wanted);
        if (!flaws.isEmpty()) {
            return new DraftOutcome.Flawed(flaws);
        }
        var before = drafts.content(seen).clause(wanted.id());
        return drafts.changed(
                seen,
                "clause " + wanted.id(),
                before.map(Clause::reference).orElse(null),
                wanted.reference(),
                now -> now.withClauses(put(now.clauses(), wanted, Clause::id)));
    }

    /// Takes a clause out of the draft's register, unless requirements rest on it.
    public DraftOutcome removeClause(StandardVersion seen, String id) {
        var content = drafts.content(seen);
        var used = content.requirements().stream()
                        .anyMatch(requirement -> requirement.clause().equals(id))
                || content.grounds().containsValue(id);
        if (used) {
            return flawed(DraftFlaw.CLAUSE_IN_USE);
        }
        return drafts.changed(
                seen,
                "clause " + id,
                content.clause(id).map(Clause::reference).orElse(null),
                null,
                now -> now.withClauses(without(now.clauses(), id, Clause::id)));
    }

    /// Changes what the draft says of an industry.
    public DraftOutcome put(StandardVersion seen, IndustryRule wanted) {
        var flaws = rules.flaws(wanted);
        if (!flaws.isEmpty()) {
            return new DraftOutcome.Flawed(flaws);
        }
        var before = drafts.content(seen).industry(wanted.name());
        if (before.isEmpty()) {
            return flawed(DraftFlaw.UNKNOWN_FIELD);
        }
        return drafts.changed(
                seen,
                "industry " + wanted.name(),
                words(before.get()),
                words(wanted),
                now -> now.withIndustries(put(now.industries(), wanted, IndustryRule::name)));
    }

    /// Throws the draft away.
    public void discard(StandardVersion seen) {
        standards.remove(seen);
        impacts.remove(seen.number());
        events.publishEvent(new StandardEvent.DraftDiscarded(seen.number()));
    }

    /// Publishes the draft: in force from that day on, and never changed again.
    public DraftOutcome publish(StandardVersion seen, LocalDate effective) {
        var flaws = hindrances(seen, effective);
        if (!flaws.isEmpty()) {
            return new DraftOutcome.Flawed(flaws);
        }
        standards.publish(seen, effective, actor.account(), clock.instant());
        standards.forget();
        events.publishEvent(new StandardEvent.StandardPublished(seen.number(), effective));
        return new DraftOutcome.Done(drafts.now(seen));
    }

    private Set<DraftFlaw> hindrances(StandardVersion seen, LocalDate effective) {
        var flaws = EnumSet.noneOf(DraftFlaw.class);
        var late = standards.all().stream()
                .filter(version -> version.effective() != null)
                .allMatch(version -> effective.isAfter(version.effective()));
        if (!late || effective.isBefore(SchemeTime.today(clock))) {
            flaws.add(DraftFlaw.EFFECTIVE_TOO_EARLY);
        }
        if (seen.basedOn() != null && drafts.content(seen).equals(standards.content(seen.basedOn()))) {
            flaws.add(DraftFlaw.NOTHING_CHANGED);
        }
        return flaws;
    }

    private String next(List<StandardVersion> all) {
        var year = SchemeTime.today(clock).getYear() + "-";
        var highest = all.stream()
                .map(StandardVersion::number)
                .filter(number -> number.matches(year + "[0-9]{1,4}"))
                .mapToInt(number -> Integer.parseInt(number.substring(year.length())))
                .max()
                .orElse(0);
        return year + (highest + 1);
    }

    private static <T> List<T> put(List<T> all, T wanted, Function<T, String> id) {
        var changed = new ArrayList<>(all);
        var place = all.stream().map(id).toList().indexOf(id.apply(wanted));
        if (place < 0) {
            changed.add(wanted);
        } else {
            changed.set(place, wanted);
        }
        return changed;
    }

    private static <T> List<T> without(List<T> all, String wanted, Function<T, String> id) {
        return all.stream().filter(each -> !id.apply(each).equals(wanted)).toList();
    }

    private static DraftOutcome flawed(DraftFlaw flaw) {
        return new DraftOutcome.Flawed(EnumSet.of(flaw));
    }

    private static String words(Requirement requirement) {
        return requirement.when().text() + "; " + requirement.clause() + "; " + requirement.stops() + " after "
                + requirement.graceDays() + " days";
    }

    private static String words(IndustryRule rule) {
        return rule.industry().qualification() + "; " + rule.dailyThreshold() + (rule.withdrawn() ? "; withdrawn" : "");
    }
}
