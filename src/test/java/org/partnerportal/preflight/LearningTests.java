package org.partnerportal.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.catalogue.FormValues;
import org.partnerportal.onboarding.OftenReturned;
import org.partnerportal.onboarding.ReturnReason;
import org.partnerportal.review.CaseReview;
import org.partnerportal.review.DecideItem;
import org.partnerportal.review.Decision;
import org.partnerportal.review.ReviewStage;
import org.partnerportal.samples.SamplePacks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class LearningTests {

    private static final Decision UNREADABLE = new Decision.Returned(ReturnReason.UNREADABLE, "门头照不清晰，请重新拍摄");
    private static final FormValues ALIKE =
            SamplePacks.load(SamplePacks.ENTERPRISE).values();

    @Autowired
    private ReviewStage stage;

    @Autowired
    private CaseReview review;

    @Autowired
    private ReturnsOfTheLastYear returns;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void nobodyJudgedAnything() {
        jdbc.sql("delete from review_experience").update();
        returns.forget();
    }

    @Test
    void learnsFromWhatReviewersSentBackOfFirstSubmissions() {
        for (var passed = 0; passed < 3; passed++) {
            var id = stage.aClaimedCase();
            stage.acceptTheRest(id);
            stage.reviewer(() -> review.approve(stage.details(id).seen()));
        }
        sentBack();
        sentBack();

        returns.forget();
        assertThat(returns.ofApplicationsLike(ALIKE))
                .containsExactly(new OftenReturned(ReviewStage.STORE_PICTURE, 2, 5));
    }

    @Test
    void tellsNothingWhereNothingWasJudged() {
        assertThat(returns.ofApplicationsLike(ALIKE)).isEmpty();
    }

    @Test
    void tellsNothingOfAnotherKind() {
        for (var times = 0; times < 5; times++) {
            sentBack();
        }

        returns.forget();
        assertThat(returns.ofApplicationsLike(ALIKE)).hasSize(1);
        assertThat(returns.ofApplicationsLike(
                        SamplePacks.load(SamplePacks.MICRO).values()))
                .isEmpty();
    }

    private void sentBack() {
        var id = stage.aClaimedCase();
        stage.reviewer(() -> {
            review.decideItem(new DecideItem(stage.details(id).seen(), ReviewStage.STORE_PICTURE, UNREADABLE));
            return id;
        });
        stage.acceptTheRest(id);
        stage.reviewer(() -> review.requestRemediation(stage.details(id).seen()));
    }
}
