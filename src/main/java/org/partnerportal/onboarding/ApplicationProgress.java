package org.partnerportal.onboarding;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.partnerportal.access.AcquirerStaffOnly;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.access.LeadReviewersOnly;
import org.partnerportal.access.ReviewersOnly;
import org.partnerportal.access.Role;
import org.partnerportal.access.SystemOnly;
import org.partnerportal.catalogue.FieldPath;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The steps an application takes by others than its provider. Each is refused where the transition table has it not.
@Service
@Transactional
public class ApplicationProgress {

    /// How long the provider has to mend what was returned.
    static final Duration TO_MEND = Duration.ofDays(30);

    private final MerchantApplications applications;
    private final Remediations remediations;
    private final ProviderTerms terms;
    private final CurrentActor actor;
    private final Clock clock;

    ApplicationProgress(
            MerchantApplications applications,
            Remediations remediations,
            ProviderTerms terms,
            CurrentActor actor,
            Clock clock) {
        this.applications = applications;
        this.remediations = remediations;
        this.terms = terms;
        this.actor = actor;
        this.clock = clock;
    }

    /// The automatic checks are done: reviewers may look.
    @SystemOnly
    public void beginReview(MerchantApplicationId id) {
        move(id, ApplicationStatus.IN_REVIEW);
    }

    /// A reviewer returns items to the provider.
    @ReviewersOnly
    public void requestRemediation(SendBack command) {
        sendBack(command, actor.actor().is(Role.LEAD_REVIEWER) ? Side.LEAD_REVIEWER : Side.REVIEWER);
    }

    /// A reviewer asks for a second person's decision.
    @ReviewersOnly
    public void referToSecondReview(MerchantApplicationId id) {
        move(id, ApplicationStatus.SECOND_REVIEW);
    }

    /// The second person hands it back to the first review.
    @LeadReviewersOnly
    public void backToFirstReview(MerchantApplicationId id) {
        move(id, ApplicationStatus.IN_REVIEW);
    }

    /// The review is passed: the acquirer that the provider's rules name for it decides next.
    ///
    /// @throws NoAcquirerFits if the rules were changed meanwhile so that none names one
    @ReviewersOnly
    public void passToAcquirer(MerchantApplicationId id) {
        var application = visible(id);
        var acquirer = terms.acquirer(application.origin().provider(), id, application.form())
                .orElseThrow(() -> new NoAcquirerFits(id));
        application.passToAcquirer(acquirer, clock.instant());
        applications.save(application);
    }

    /// A reviewer declines for good; the reason is for the provider to read.
    @ReviewersOnly
    public void decline(MerchantApplicationId id, String reason) {
        end(id, reason);
    }

    /// The acquirer signs off. What follows depends on whether the settlement account must be verified.
    @AcquirerStaffOnly
    public ApplicationStatus signOff(MerchantApplicationId id) {
        var application = visible(id);
        var next = CorporateAccountMustBeVerified.applies(application.form())
                ? ApplicationStatus.ACCOUNT_VERIFICATION
                : ApplicationStatus.TO_BE_SIGNED;
        application.moveTo(next, clock.instant(), null);
        applications.save(application);
        return next;
    }

    /// The acquirer returns items to the provider.
    @AcquirerStaffOnly
    public void returnByAcquirer(SendBack command) {
        sendBack(command, Side.ACQUIRER);
    }

    /// The acquirer refuses for good; the reason is for the provider to read.
    @AcquirerStaffOnly
    public void refuse(MerchantApplicationId id, String reason) {
        end(id, reason);
    }

    /// The merchant has named the amount of the test remittance.
    @SystemOnly
    public void accountVerified(MerchantApplicationId id) {
        move(id, ApplicationStatus.TO_BE_SIGNED);
    }

    /// The merchant could not name the amount: the provider must look at the account again.
    @SystemOnly
    public void accountNotVerified(MerchantApplicationId id, String outwardText) {
        var items = List.of(
                new ReturnedItem(
                        FieldPath.of("bank_account_info.account_number"),
                        ReturnReason.ACCOUNT_NOT_VERIFIED,
                        outwardText),
                new ReturnedItem(
                        FieldPath.of("bank_account_info.account_bank"),
                        ReturnReason.ACCOUNT_NOT_VERIFIED,
                        outwardText));
        sendBack(new SendBack(id, items), Side.SYSTEM);
    }

    /// The merchant has signed the agreement: its permissions are being opened.
    @SystemOnly
    public void agreementSigned(MerchantApplicationId id) {
        move(id, ApplicationStatus.OPENING);
    }

    /// The merchant has its number and permissions.
    @SystemOnly
    public void opened(MerchantApplicationId id) {
        move(id, ApplicationStatus.FINISHED);
    }

    private void sendBack(SendBack command, Side by) {
        var application = visible(command.application());
        var at = clock.instant();
        application.sendBack(command.items(), at);
        applications.save(application);
        remediations.ask(application.id(), by, command.items(), at, at.plus(TO_MEND));
    }

    private void end(MerchantApplicationId id, String reason) {
        if (reason.isBlank()) {
            throw new ReasonMissing();
        }
        var application = visible(id);
        application.moveTo(ApplicationStatus.DECLINED, clock.instant(), reason);
        applications.save(application);
    }

    private void move(MerchantApplicationId id, ApplicationStatus next) {
        var application = visible(id);
        application.moveTo(next, clock.instant(), null);
        applications.save(application);
    }

    private MerchantApplication visible(MerchantApplicationId id) {
        return applications.find(id, ApplicationScope.of(actor.actor())).orElseThrow(() -> new ApplicationNotFound(id));
    }
}
