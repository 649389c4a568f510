package org.partnerportal.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.access.People;
import org.partnerportal.access.Role;
import org.partnerportal.shared.AccountId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class ClaimedCasesTests {

    @Autowired
    private ClaimedCases claimed;

    @Autowired
    private ReviewCases cases;

    @Autowired
    private ReviewStage stage;

    @Autowired
    private TransactionTemplate transactions;

    private final AccountId reviewer = People.account(Role.REVIEWER, "reviewer");
    private final AccountId colleague = People.account(Role.REVIEWER, "colleague");

    @Test
    void goBackToTheQueueWhereNobodyIsNamed() {
        var id = stage.aClaimedCase();
        assertThat(claimed.count(reviewer)).isPositive();

        transactions.executeWithoutResult(any -> claimed.transfer(reviewer, null));

        assertThat(claimed.count(reviewer)).isZero();
        assertThat(stage.details(id).summary().state()).isEqualTo(CaseState.UNCLAIMED);
    }

    @Test
    void goToTheColleagueWhoIsNamed() {
        var id = stage.aClaimedCase();

        transactions.executeWithoutResult(any -> claimed.transfer(reviewer, colleague));

        assertThat(claimed.count(reviewer)).isZero();
        assertThat(cases.find(id)
                        .flatMap(found -> Optional.ofNullable(found.standing().claim())))
                .map(CaseStanding.Claim::by)
                .contains(colleague);
    }
}
