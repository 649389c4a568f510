package org.partnerportal.signing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.acquiring.MerchantNumbers;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.onboarding.ApplicationNotFound;
import org.partnerportal.onboarding.ApplicationRegister;
import org.partnerportal.onboarding.ApplicationStatus;
import org.partnerportal.onboarding.ApplicationsOnTheirWay;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.onboarding.MerchantOnboarding;
import org.partnerportal.onboarding.SampleForms;
import org.partnerportal.onboarding.SaveDraft;
import org.partnerportal.onboarding.Side;
import org.partnerportal.onboarding.WithdrawApplication;
import org.partnerportal.remittance.AmountOutcome;
import org.partnerportal.remittance.SimulatedRemittance;
import org.partnerportal.remittance.SimulatedStatements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class MerchantSigningTests {

    @Autowired
    private MerchantSigning signing;

    @Autowired
    private MerchantInviting inviting;

    @Autowired
    private MerchantNumbers numbers;

    @Autowired
    private SimulatedStatements statements;

    @Autowired
    private Agreements agreements;

    @Autowired
    private MerchantOnboarding onboarding;

    @Autowired
    private ApplicationRegister register;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private ApplicationContext portal;

    private MerchantsAtTheirLink merchants;

    @BeforeEach
    void newPartners() {
        merchants = new MerchantsAtTheirLink(portal);
    }

    @Test
    void leadsFromTheAmountToTheMerchantsNumber() {
        var id = merchants.awaitingAmount();
        var link = merchants.link(id);
        assertThat(sheet(link).step()).isEqualTo(SigningStep.NAME_AMOUNT);

        await().until(() -> !statement(id).isEmpty());
        var amount = statement(id).getFirst().amountInFen();
        assertThat(signing.nameAmount(new NameAmount(link, amount, 0))).contains(new AmountOutcome.Right());
        assertThat(status(id)).isEqualTo(ApplicationStatus.TO_BE_SIGNED);
        assertThat(sheet(link).step()).isEqualTo(SigningStep.READ_AND_SIGN);

        assertThat(merchants.sign(link)).isEqualTo(new SigningOutcome.Signed());
        await().until(() -> status(id) == ApplicationStatus.FINISHED);
        assertThat(sheet(link).step()).isEqualTo(SigningStep.DONE);
        assertThat(sheet(link).merchant())
                .isEqualTo(merchants.asAcquirer(() -> numbers.of(id)).orElseThrow());
    }

    @Test
    void theTimelineSaysThatTheMerchantSigned() {
        var id = merchants.awaitingSignature();
        merchants.sign(merchants.link(id));

        var steps = merchants.asAcquirer(() -> register.timeline(id));

        assertThat(steps)
                .filteredOn(step -> step.to() == ApplicationStatus.OPENING)
                .singleElement()
                .satisfies(step -> assertThat(step.side()).isEqualTo(Side.MERCHANT));
    }

    @Test
    void showsPersonsAndAccountsMasked() {
        var sheet = sheet(merchants.link(merchants.awaitingAmount()));

        assertThat(sheet.merchantName()).isEqualTo(SampleForms.SHOP);
        assertThat(sheet.contact()).isEqualTo("李**");
        assertThat(sheet.account()).endsWith("3456").doesNotContain("900012");
        assertThat(sheet.settlementRule().zh()).contains("个体户");
    }

    @Test
    void threeWrongAmountsLeadBackToTheProviderWithAReason() {
        var id = merchants.awaitingAmount();
        var link = merchants.link(id);
        var wrong = merchants.anotherAmount(id);

        assertThat(signing.nameAmount(new NameAmount(link, wrong, 0))).contains(new AmountOutcome.Wrong(2));
        assertThat(signing.nameAmount(new NameAmount(link, wrong, 1))).contains(new AmountOutcome.Wrong(1));
        assertThat(signing.nameAmount(new NameAmount(link, wrong, 2))).contains(new AmountOutcome.NoMoreAnswers());

        assertThat(status(id)).isEqualTo(ApplicationStatus.REMEDIATION);
        assertThat(signing.open(link)).isEmpty();
        assertThat(signing.nameAmount(new NameAmount(link, merchants.amount(id), 3)))
                .isEmpty();
        assertThat(merchants
                        .asAcquirer(() -> register.remediations(id))
                        .getFirst()
                        .items())
                .allSatisfy(item -> assertThat(item.outwardText()).contains("账户", "account"));
    }

    @Test
    void whatWasMendedIsVerifiedAnewWithAFreshLink() {
        var id = merchants.awaitingAmount();
        await().until(() -> statement(id).size() == 1);
        var before = merchants.link(id);
        var wrong = merchants.anotherAmount(id);
        IntStream.range(0, 3).forEach(n -> signing.nameAmount(new NameAmount(before, wrong, n)));

        mendAccount(id);
        merchants.way().handInAgain(id, merchants.provider());
        merchants.way().passReview(id);
        merchants.signOff(id);

        await().until(() -> statement(id).size() == 2);
        var link = merchants.link(id);
        assertThat(link).isNotEqualTo(before);
        assertThat(sheet(link).answersLeft()).isEqualTo(3);
        assertThat(signing.nameAmount(new NameAmount(link, merchants.amount(id), 0)))
                .contains(new AmountOutcome.Right());
    }

    @Test
    void ofTwoAnswersAtOnceOneCounts() {
        var id = merchants.awaitingAmount();
        var link = merchants.link(id);
        var answer = new NameAmount(link, merchants.anotherAmount(id), 0);

        var outcomes = AtOnce.times(2, () -> signing.nameAmount(answer));

        assertThat(outcomes)
                .containsExactlyInAnyOrder(
                        Optional.of(new AmountOutcome.Wrong(2)), Optional.of(new AmountOutcome.NotAsked()));
        assertThat(sheet(link).wrongAnswers()).isEqualTo(1);
    }

    @Test
    void aDoubleClickSignsOnce() {
        var id = merchants.awaitingSignature();
        var link = merchants.link(id);

        var outcomes = AtOnce.times(2, () -> merchants.sign(link));

        assertThat(outcomes).containsExactlyInAnyOrder(new SigningOutcome.Signed(), new SigningOutcome.LinkGone());
        assertThat(signatures(id)).isEqualTo(1);
    }

    @Test
    void nobodySignsBeforeTheAmountIsNamed() {
        var id = merchants.awaitingAmount();

        assertThat(merchants.sign(merchants.link(id))).isEqualTo(new SigningOutcome.NotNow());
        assertThat(status(id)).isEqualTo(ApplicationStatus.ACCOUNT_VERIFICATION);
    }

    @Test
    void noAmountIsAskedForAPersonalAccount() {
        var link = merchants.link(merchants.awaitingSignature());

        assertThat(sheet(link).step()).isEqualTo(SigningStep.READ_AND_SIGN);
        assertThat(signing.nameAmount(new NameAmount(link, 1, 0))).contains(new AmountOutcome.NotAsked());
    }

    @Test
    void onlyTheContactsNameSigns() {
        var id = merchants.awaitingSignature();
        var link = merchants.link(id);

        var outcome = signing.sign(new SignAgreement(link, agreements.currentVersion(), Locale.ENGLISH, "王样本"));

        assertThat(outcome).isEqualTo(new SigningOutcome.NameDiffers());
        assertThat(status(id)).isEqualTo(ApplicationStatus.TO_BE_SIGNED);
    }

    @Test
    void nobodySignsAnotherTextThanTheCurrent() {
        var id = merchants.awaitingSignature();
        var link = merchants.link(id);

        assertThat(signing.sign(new SignAgreement(link, "2019-1", Locale.ENGLISH, SampleForms.OWNER)))
                .isEqualTo(new SigningOutcome.NotNow());
        assertThat(signatures(id)).isZero();
    }

    @Test
    void anExpiredLinkDoesAndShowsNothingUntilItIsRenewed() {
        var id = merchants.awaitingSignature();
        var expired = merchants.link(id);
        jdbc.sql("update merchant_link set expires_at = ? where application_id = ?")
                .params(Timestamp.from(clock.instant()), id.value())
                .update();

        assertThat(signing.open(expired)).isEmpty();
        assertThat(merchants.sign(expired)).isEqualTo(new SigningOutcome.LinkGone());

        var renewed = ApplicationsOnTheirWay.asProvider(merchants.provider(), () -> inviting.renew(id));

        assertThat(signing.open(expired)).isEmpty();
        assertThat(merchants.sign(renewed.token())).isEqualTo(new SigningOutcome.Signed());
    }

    @Test
    void aWithdrawnApplicationsLinkIsGone() {
        var id = merchants.awaitingSignature();
        var link = merchants.link(id);
        var command = new WithdrawApplication(id, merchants.version(id), "The shop has closed.");

        ApplicationsOnTheirWay.asProvider(merchants.provider(), () -> {
            onboarding.withdraw(command);
            return id;
        });

        assertThat(signing.open(link)).isEmpty();
        assertThat(merchants.sign(link)).isEqualTo(new SigningOutcome.LinkGone());
    }

    @Test
    void anUnknownLinkIsLikeNone() {
        var unknown = LinkToken.fresh(new SecureRandom());

        assertThat(signing.open(unknown)).isEmpty();
        assertThat(merchants.sign(unknown)).isEqualTo(new SigningOutcome.LinkGone());
    }

    @Test
    void anotherProviderNeitherSeesNorRenewsTheLink() {
        var id = merchants.awaitingAmount();
        var other = new MerchantsAtTheirLink(portal);

        ApplicationsOnTheirWay.asProvider(other.provider(), () -> {
            assertThatThrownBy(() -> inviting.find(id)).isInstanceOf(ApplicationNotFound.class);
            assertThatThrownBy(() -> inviting.renew(id)).isInstanceOf(ApplicationNotFound.class);
            assertThatThrownBy(() -> statements.of(id)).isInstanceOf(ApplicationNotFound.class);
            return id;
        });
    }

    @Test
    void makesNoLinkWhereNothingWaitsForTheMerchant() {
        var id = merchants.awaitingDecision();

        ApplicationsOnTheirWay.asProvider(merchants.provider(), () -> {
            assertThat(inviting.find(id)).isEmpty();
            assertThatThrownBy(() -> inviting.renew(id)).isInstanceOf(NothingToInviteTo.class);
            return id;
        });
    }

    @Test
    void neitherTokenNorNameCanBeReadFromTheTables() {
        var id = merchants.awaitingSignature();
        var link = merchants.link(id);
        merchants.sign(link);

        var readable = jdbc.sql("""
                        select count(*) from merchant_link l join merchant_signature s using (application_id)
                         where application_id = ? and (instr(l.token, ?) > 0 or instr(s.name, ?) > 0)""")
                .params(id.value(), link.value().getBytes(UTF_8), SampleForms.OWNER.getBytes(UTF_8))
                .query(Integer.class)
                .single();

        assertThat(readable).isZero();
        assertThat(signatures(id)).isEqualTo(1);
    }

    private void mendAccount(MerchantApplicationId id) {
        var mended = Map.of(
                FieldPath.of("bank_account_info.account_number"), List.of("4402200009000123999"),
                FieldPath.of("bank_account_info.account_bank"), List.of("招商银行"));
        ApplicationsOnTheirWay.asProvider(
                merchants.provider(), () -> onboarding.save(new SaveDraft(id, merchants.version(id), mended)));
    }

    private SigningSheet sheet(LinkToken link) {
        return signing.open(link).orElseThrow();
    }

    private List<SimulatedRemittance> statement(MerchantApplicationId id) {
        return ApplicationsOnTheirWay.asProvider(merchants.provider(), () -> statements.of(id));
    }

    private ApplicationStatus status(MerchantApplicationId id) {
        return merchants.way().status(id);
    }

    private int signatures(MerchantApplicationId id) {
        return jdbc.sql("select count(*) from merchant_signature where application_id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }
}
