package org.partnerportal.standard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partnerportal.access.SystemOnly;
import org.partnerportal.catalogue.Fact;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.shared.SchemeTime;
import org.partnerportal.standard.Impacts.Place;
import org.partnerportal.standard.StandardAudience.Kind;
import org.partnerportal.standard.StandardAudience.Member;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Goes through everybody, some at a time, and notes whom the draft asks for something that the version in force does
/// not. What is done is kept with where it got to: a node that dies is followed by another that goes on there.
@Service
@SystemOnly
@Transactional
class WhatIfWork {

    private static final int AT_A_TIME = 200;

    private final Standards standards;
    private final RequirementEngine engine;
    private final Impacts impacts;
    private final Map<Kind, StandardAudience> audiences;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WhatIfWork(
            Standards standards,
            RequirementEngine engine,
            Impacts impacts,
            List<StandardAudience> audiences,
            ApplicationEventPublisher events,
            Clock clock) {
        this.standards = standards;
        this.engine = engine;
        this.impacts = impacts;
        this.audiences =
                audiences.stream().collect(Collectors.toUnmodifiableMap(StandardAudience::kind, Function.identity()));
        this.events = events;
        this.clock = clock;
    }

    /// Looks at the next ones.
    ///
    /// @return whether there may be more
    public boolean further(String number) {
        var draft = standards.find(number).filter(StandardVersion::draft);
        var place = draft.flatMap(any -> impacts.place(number));
        place.ifPresent(from -> look(number, from));
        return place.isPresent();
    }

    private void look(String number, Place from) {
        var audience = Optional.ofNullable(audiences.get(from.kind()));
        var members = audience.map(all -> all.after(from.id(), AT_A_TIME)).orElse(List.of());
        if (members.isEmpty()) {
            leave(number, from);
            return;
        }
        var today = SchemeTime.today(clock);
        var now = standards.inForce(today);
        var then = new IdentityStandard(number, standards.content(number));
        var hits = members.stream()
                .map(member -> hit(from.kind(), member, unmet(now, member, today), unmet(then, member, today)))
                .flatMap(Optional::stream)
                .toList();
        hits.forEach(hit -> impacts.add(number, hit));
        impacts.reached(number, new Place(from.kind(), members.getLast().id()), members.size(), hits.size());
    }

    private void leave(String number, Place from) {
        if (from.kind() == Kind.APPLICATION) {
            impacts.reached(number, new Place(Kind.MERCHANT, 0), 0, 0);
        } else {
            impacts.finish(number, clock.instant());
            events.publishEvent(new StandardEvent.WhatIfWorkedOut(number));
        }
    }

    private Set<FieldPath> unmet(IdentityStandard standard, Member member, LocalDate today) {
        return engine.evaluate(standard, member.asked(), today).stream()
                .filter(result -> result.problem() != null)
                .map(RequirementResult::path)
                .collect(Collectors.toSet());
    }

    private static Optional<WhatIfHit> hit(Kind kind, Member member, Set<FieldPath> now, Set<FieldPath> then) {
        var more = then.stream().filter(path -> !now.contains(path)).sorted().toList();
        return more.isEmpty()
                ? Optional.empty()
                : Optional.of(new WhatIfHit(
                        kind,
                        member.id(),
                        member.provider(),
                        member.asked()
                                .form()
                                .first("settlement_info.qualification_type")
                                .orElse(null),
                        member.asked().facts().get(Fact.TIER.path()),
                        more));
    }
}
