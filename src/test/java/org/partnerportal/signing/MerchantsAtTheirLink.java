package org.partnerportal.signing;

import java.util.Locale;
import java.util.function.Supplier;
import org.partnerportal.access.People;
import org.partnerportal.access.Role;
import org.partnerportal.acquiring.AcquirerDecisions;
import org.partnerportal.acquiring.SignOff;
import org.partnerportal.onboarding.ApplicationStatus;
import org.partnerportal.onboarding.ApplicationsOnTheirWay;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.onboarding.SampleForms;
import org.partnerportal.remittance.RemittedAmounts;
import org.partnerportal.shared.PartnerId;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.TestSecurityContextHolder;

/// One acquirer, one provider and their merchants, for tests: takes applications on from the acquirer's decision.
public final class MerchantsAtTheirLink {

    private final ApplicationsOnTheirWay way;
    private final AcquirerDecisions decisions;
    private final MerchantInviting inviting;
    private final MerchantSigning signing;
    private final RemittedAmounts amounts;
    private final Agreements agreements;
    private final PartnerId acquirer;
    private final PartnerId provider;

    public MerchantsAtTheirLink(ApplicationContext portal) {
        this.way = new ApplicationsOnTheirWay(portal);
        this.decisions = portal.getBean(AcquirerDecisions.class);
        this.inviting = portal.getBean(MerchantInviting.class);
        this.signing = portal.getBean(MerchantSigning.class);
        this.amounts = new RemittedAmounts(portal);
        this.agreements = portal.getBean(Agreements.class);
        this.acquirer = way.acquirer();
        this.provider = way.providerRoutedTo(acquirer);
    }

    public PartnerId acquirer() {
        return acquirer;
    }

    public PartnerId provider() {
        return provider;
    }

    public ApplicationsOnTheirWay way() {
        return way;
    }

    public MerchantApplicationId awaitingDecision() {
        return way.awaitingAcquirer(provider, SampleForms.withCorporateAccount());
    }

    public MerchantApplicationId awaitingAmount() {
        var id = awaitingDecision();
        signOff(id);
        return id;
    }

    public MerchantApplicationId awaitingSignature() {
        var id = way.awaitingAcquirer(provider, SampleForms.soleProprietor());
        signOff(id);
        return id;
    }

    public ApplicationStatus signOff(MerchantApplicationId id) {
        return asAcquirer(() -> decisions.signOff(new SignOff(id, version(id))));
    }

    public LinkToken link(MerchantApplicationId id) {
        return ApplicationsOnTheirWay.asProvider(
                provider, () -> inviting.find(id).orElseThrow().token());
    }

    public SigningOutcome sign(LinkToken link) {
        return signing.sign(
                new SignAgreement(link, agreements.currentVersion(), Locale.SIMPLIFIED_CHINESE, SampleForms.OWNER));
    }

    public long version(MerchantApplicationId id) {
        return way.details(id).version();
    }

    public <T> T asAcquirer(Supplier<T> work) {
        return People.as(Role.ACQUIRER_OFFICER, acquirer, "officer", work);
    }

    /// Lets the rest of the test run as this acquirer's officer.
    public void staySignedInAsAcquirer() {
        TestSecurityContextHolder.setContext(asAcquirer(SecurityContextHolder::getContext));
    }

    /// Lets the rest of the test run as this provider's operator.
    public void staySignedInAsProvider() {
        TestSecurityContextHolder.setContext(
                ApplicationsOnTheirWay.asProvider(provider, SecurityContextHolder::getContext));
    }

    int amount(MerchantApplicationId id) {
        return amounts.of(id);
    }

    /// An amount that did not arrive.
    public int anotherAmount(MerchantApplicationId id) {
        return amounts.anotherThan(amount(id));
    }
}
