package org.partnerportal.retention;

import java.time.LocalDate;
import java.util.Optional;
import org.partnerportal.document.RetentionBasis;
import org.partnerportal.onboarding.ApplicationStatus;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// How long papers are kept on which basis.
///
/// - Customers, ten years after the end of the business relationship: Anti-Money Laundering Law (2024), art. 34.
/// - Declined, ten years after the decision: the diligence was done, and a refusal out of suspicion must be provable;
///   the portal applies art. 34 to it.
/// - Handed in but not decided, three years: as long as a claim from it may be raised, Civil Code art. 188.
/// - Never handed in, some weeks: the purpose can no longer be reached, Personal Information Protection Law art. 47,
///   and
///   the shortest time necessary, art. 19.
/// @see <a href="../../../../../docs/decisions/0025-how-long-documents-are-kept.md">decision 0025</a>
@Component
class RetentionRules {

    static final int CUSTOMER_YEARS = 10;
    static final int DECLINED_YEARS = 10;
    static final int NOT_DECIDED_YEARS = 3;

    /// How long a relationship's end can still be corrected before anything is destroyed for it.
    static final int DAYS_TO_CORRECT = 30;

    private final int neverSubmittedDays;

    RetentionRules(@Value("${portal.retention.never-submitted-days:90}") int neverSubmittedDays) {
        if (neverSubmittedDays < 1) {
            throw new IllegalArgumentException("portal.retention.never-submitted-days must be at least 1");
        }
        this.neverSubmittedDays = neverSubmittedDays;
    }

    /// The last day papers are kept; none while nothing ends their time.
    Optional<LocalDate> lastDay(RetentionBasis basis, LocalDate since) {
        return switch (basis) {
            case UNDER_WAY -> Optional.empty();
            case CUSTOMER -> Optional.of(since.plusYears(CUSTOMER_YEARS));
            case DECLINED -> Optional.of(since.plusYears(DECLINED_YEARS));
            case NOT_DECIDED -> Optional.of(since.plusYears(NOT_DECIDED_YEARS));
            case NEVER_SUBMITTED -> Optional.of(since.plusDays(neverSubmittedDays));
        };
    }

    /// The last day the papers of a boarded merchant are kept. However long ago the relationship ended, a day that was
    /// mistyped can be corrected first.
    LocalDate lastDay(LocalDate relationshipEnded, LocalDate entered) {
        var last = lastDay(RetentionBasis.CUSTOMER, relationshipEnded).orElseThrow();
        var earliest = entered.plusDays(DAYS_TO_CORRECT);
        return last.isBefore(earliest) ? earliest : last;
    }

    /// On which basis the papers of an application are kept.
    ///
    /// @param revision the number of its last submission, 0 if it was never handed in
    static RetentionBasis basis(ApplicationStatus status, int revision) {
        return switch (status) {
            case FINISHED -> RetentionBasis.CUSTOMER;
            case DECLINED -> RetentionBasis.DECLINED;
            case WITHDRAWN, LAPSED -> revision > 0 ? RetentionBasis.NOT_DECIDED : RetentionBasis.NEVER_SUBMITTED;
            default -> RetentionBasis.UNDER_WAY;
        };
    }
}
