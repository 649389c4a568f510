package org.partnerportal.review;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.Actor;
import org.partnerportal.access.Role;
import org.partnerportal.shared.AccountId;

/// What a person may do with a case as it stands, for screens to offer; the case itself refuses all else.
final class WhatMayBeDone {

    private WhatMayBeDone() {}

    static CaseOffer by(Actor reader, ReviewCase reviewCase) {
        var account = reader.account();
        if (account == null || !reader.reviewer()) {
            return CaseOffer.nothing();
        }
        return switch (reviewCase.standing().state()) {
            case UNCLAIMED -> new CaseOffer(true, false, false, false, 0, first("review.obstacle.unclaimed"));
            case CLAIMED ->
                reviewCase.heldByAnotherThan(account).isPresent()
                        ? new CaseOffer(
                                false,
                                false,
                                reader.is(Role.LEAD_REVIEWER),
                                false,
                                0,
                                first("review.obstacle.claimed-by-another"))
                        : own(reviewCase.round());
            case SECOND_REVIEW -> new CaseOffer(false, false, false, false, 0, second(reader, account, reviewCase));
            case WAITING_FOR_PROVIDER, CLOSED -> CaseOffer.nothing();
        };
    }

    private static CaseOffer own(Round round) {
        var returned = round.returned().size();
        var undecided = round.undecided().size();
        CaseOffer.Step remediation =
                step(CaseStep.REQUEST_REMEDIATION, returned == 0 ? "review.obstacle.no-item-returned" : null, returned);
        var passing = returned > 0 ? "review.obstacle.items-returned" : "review.obstacle.items-undecided";
        var count = returned > 0 ? returned : undecided;
        return new CaseOffer(
                false,
                true,
                false,
                true,
                returned,
                List.of(
                        remediation,
                        step(CaseStep.REFER_TO_SECOND_REVIEW, count == 0 ? null : passing, count),
                        step(CaseStep.DECLINE, null, 0),
                        step(CaseStep.APPROVE, count == 0 ? null : passing, count)));
    }

    private static List<CaseOffer.Step> first(String obstacle) {
        return Stream.of(
                        CaseStep.REQUEST_REMEDIATION,
                        CaseStep.REFER_TO_SECOND_REVIEW,
                        CaseStep.DECLINE,
                        CaseStep.APPROVE)
                .map(step -> step(step, obstacle, 0))
                .toList();
    }

    private static List<CaseOffer.Step> second(Actor reader, AccountId account, ReviewCase reviewCase) {
        var obstacle = obstacle(reader, account, reviewCase);
        return Stream.of(CaseStep.SEND_BACK_TO_FIRST_REVIEW, CaseStep.DECLINE_IN_SECOND_REVIEW, CaseStep.CONFIRM)
                .map(step -> step(step, obstacle, 0))
                .toList();
    }

    private static @Nullable String obstacle(Actor reader, AccountId account, ReviewCase reviewCase) {
        if (!reader.is(Role.LEAD_REVIEWER)) {
            return "review.obstacle.lead-decides";
        }
        return account.equals(reviewCase.standing().firstDecider()) ? "review.obstacle.four-eyes" : null;
    }

    private static CaseOffer.Step step(CaseStep step, @Nullable String obstacle, int count) {
        return new CaseOffer.Step(step, obstacle, count);
    }
}
