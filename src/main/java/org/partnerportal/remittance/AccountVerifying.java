package org.partnerportal.remittance;

import org.partnerportal.access.SystemOnly;
import org.partnerportal.onboarding.ApplicationContent;
import org.partnerportal.onboarding.ApplicationProgress;
import org.partnerportal.onboarding.ApplicationStatus;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.shared.ReadsOnly;
import org.partnerportal.uikit.Languages;
import org.partnerportal.uikit.PortalTexts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes the merchant's answer to which amount arrived, and moves the application on or back by it.
@Service
@SystemOnly
@Transactional
public class AccountVerifying {

    /// How often a merchant may answer.
    public static final int ANSWERS = AccountVerification.ANSWERS;

    private static final String OUTWARD_TEXT = "remittance.account-not-verified";

    private final AccountVerifications verifications;
    private final ApplicationContent applications;
    private final ApplicationProgress progress;
    private final PortalTexts texts;
    private final ApplicationEventPublisher events;

    AccountVerifying(
            AccountVerifications verifications,
            ApplicationContent applications,
            ApplicationProgress progress,
            PortalTexts texts,
            ApplicationEventPublisher events) {
        this.verifications = verifications;
        this.applications = applications;
        this.progress = progress;
        this.texts = texts;
        this.events = events;
    }

    /// Takes the answer to the question as it stood after `seenWrongAnswers`.
    public AmountOutcome answer(MerchantApplicationId id, int amountInFen, int seenWrongAnswers) {
        var asked = applications
                .details(id)
                .filter(application -> application.status() == ApplicationStatus.ACCOUNT_VERIFICATION)
                .flatMap(application -> verifications.latest(id));
        return asked.isEmpty() ? new AmountOutcome.NotAsked() : answer(asked.get(), amountInFen, seenWrongAnswers);
    }

    /// How many wrong answers the question that was asked last has had.
    @ReadsOnly
    public int wrongAnswers(MerchantApplicationId id) {
        return verifications.latest(id).map(AccountVerification::wrongAnswers).orElse(0);
    }

    private AmountOutcome answer(AccountVerification verification, int amountInFen, int seenWrongAnswers) {
        var id = verification.round().application();
        var outcome = verification.answer(amountInFen, seenWrongAnswers);
        if (outcome instanceof AmountOutcome.NotAsked) {
            return outcome;
        }
        verifications.save(verification);
        events.publishEvent(new AmountNamed(id, outcome instanceof AmountOutcome.Right, verification.wrongAnswers()));
        if (outcome instanceof AmountOutcome.Right) {
            progress.accountVerified(id);
        }
        if (outcome instanceof AmountOutcome.NoMoreAnswers) {
            progress.accountNotVerified(id, outwardText());
        }
        return outcome;
    }

    private String outwardText() {
        return texts.getTranslation(OUTWARD_TEXT, Languages.CHINESE) + "\n"
                + texts.getTranslation(OUTWARD_TEXT, Languages.ENGLISH);
    }
}
