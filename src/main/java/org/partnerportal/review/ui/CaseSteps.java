package org.partnerportal.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.review.ApprovalOutcome;
import org.partnerportal.review.CaseDetails;
import org.partnerportal.review.CaseStep;
import org.partnerportal.review.RemediationOutcome;
import org.partnerportal.review.SecondReviewOutcome;
import org.partnerportal.review.SeenCase;
import org.partnerportal.uikit.ReasonDialog;

/// Takes the steps that end a review, and says what came of them.
final class CaseSteps {

    private static final int NAMED = 3;

    private final CaseDesk desk;
    private final Component at;
    private final Runnable reload;

    CaseSteps(CaseDesk desk, Component at, Runnable reload) {
        this.desk = desk;
        this.at = at;
        this.reload = reload;
    }

    void take(CaseStep step, CaseDetails shown) {
        var seen = shown.seen();
        switch (step) {
            case REQUEST_REMEDIATION -> new RemediationDialog(shown, desk, () -> requestRemediation(seen)).open();
            case APPROVE -> tell(desk.review().approve(seen));
            case REFER_TO_SECOND_REVIEW -> tell(desk.review().referToSecondReview(seen));
            case DECLINE ->
                ask("review.decline", reason -> {
                    desk.review().decline(seen, reason);
                    done("review.declined");
                });
            case CONFIRM -> tell(desk.second().confirm(seen), "review.passed");
            case SEND_BACK_TO_FIRST_REVIEW ->
                ask("review.send-back", note -> tell(desk.second().sendBack(seen, note), "review.sent-back"));
            case DECLINE_IN_SECOND_REVIEW ->
                ask("review.decline", reason -> tell(desk.second().decline(seen, reason), "review.declined"));
        }
    }

    private void requestRemediation(SeenCase seen) {
        switch (desk.review().requestRemediation(seen)) {
            case RemediationOutcome.Requested(var items) -> done("review.remediation-sent", items);
            case RemediationOutcome.NoItemReturned() -> refused("review.obstacle.no-item-returned");
        }
    }

    private void tell(ApprovalOutcome outcome) {
        switch (outcome) {
            case ApprovalOutcome.PassedToAcquirer() -> done("review.passed");
            case ApprovalOutcome.ReferredToSecondReview() -> done("review.referred");
            case ApprovalOutcome.ItemsUndecided(var paths) -> refused("review.items-undecided", named(paths));
            case ApprovalOutcome.ItemsReturned(var paths) -> refused("review.items-returned", named(paths));
        }
    }

    private void tell(SecondReviewOutcome outcome, String decided) {
        switch (outcome) {
            case SecondReviewOutcome.Decided() -> done(decided);
            case SecondReviewOutcome.FirstDeciderMayNot() -> refused("review.obstacle.four-eyes");
        }
    }

    private String named(List<FieldPath> paths) {
        Locale locale = at.getUI().map(UI::getLocale).orElse(Locale.SIMPLIFIED_CHINESE);
        var names = paths.stream()
                .limit(NAMED)
                .map(path -> desk.words().label(path, locale))
                .collect(Collectors.joining(at.getTranslation("review.comma")));
        return paths.size() > NAMED ? names + " …" : names;
    }

    private static void ask(String topic, Consumer<String> given) {
        new ReasonDialog(topic, given).open();
    }

    private void done(String key, Object... arguments) {
        reload.run();
        Notices.done(at, key, arguments);
    }

    private void refused(String key, Object... arguments) {
        reload.run();
        Notices.warn(at, key, arguments);
    }
}
