package org.partnerportal.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.RouteParameters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.access.Role;
import org.partnerportal.access.SignedInAs;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.onboarding.ReturnReason;
import org.partnerportal.review.CaseItem;
import org.partnerportal.review.CaseOutcome;
import org.partnerportal.review.CaseReview;
import org.partnerportal.review.CaseState;
import org.partnerportal.review.DecideItem;
import org.partnerportal.review.Decision;
import org.partnerportal.review.ReviewCaseId;
import org.partnerportal.review.ReviewStage;
import org.partnerportal.uikit.Languages;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@SignedInAs(Role.REVIEWER)
class CaseViewTests extends SpringBrowserlessTest {

    private static final FieldPath PHONE = ReviewStage.SERVICE_PHONE;
    private static final FieldPath CONTACT = FieldPath.of("contact_info.mobile_phone");

    @Autowired
    private ReviewStage stage;

    @Autowired
    private CaseReview review;

    @BeforeEach
    void readEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void offersToClaimAndSaysWhyNothingCanBeDecidedYet() {
        open(stage.aSubmittedCase());

        assertThat(button("case-approve").isEnabled()).isFalse();
        assertThat(text("case-obstacles")).contains("Claim the case");
        assertThat(find(Button.class).withId("case-accept-" + PHONE).exists()).isFalse();
    }

    @Test
    void saysWhyTheRiskIsHighBesideTheItemAndAtTheTop() {
        open(stage.aHighRiskCase());

        assertThat(text("case-risk")).contains("two people decide", "a financial institution");
        assertThat(text("case-item-subject_info.finance_institution")).contains("Alert", "other people’s money");
    }

    @Test
    void namesTheOtherApplicationsThatWereComparedWith() {
        var first = stage.applicationOf(stage.aSubmittedCase());
        open(stage.aSubmittedCase());

        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("applications/" + first);
    }

    @Test
    void acceptsAnItemAtOnce() {
        var id = claimed();

        click("case-accept-" + PHONE);

        assertThat(item(id, PHONE).state()).isEqualTo(CaseItem.State.ACCEPTED);
    }

    @Test
    void returnsAnItemWithTheReasonsTextInTheProvidersLanguage() {
        var id = claimed();
        click("case-return-" + PHONE);

        reason(PHONE).setValue(ReturnReason.MISMATCH);
        assertThat(outward(PHONE).getValue()).contains("请");
        language(PHONE).setValue(Languages.ENGLISH);
        assertThat(outward(PHONE).getValue()).contains("please");
        click("case-return-save-" + PHONE);

        assertThat(item(id, PHONE).returned()).isNotNull().satisfies(returned -> {
            assertThat(returned.reason()).isEqualTo(ReturnReason.MISMATCH);
            assertThat(returned.outwardText()).contains("please");
        });
        assertThat(button("case-request-remediation").isEnabled()).isTrue();
        assertThat(button("case-request-remediation").getText()).contains("1");
        assertThat(button("case-approve").isEnabled()).isFalse();
    }

    @Test
    void neverWritesOverWhatTheReviewerWrote() {
        claimed();
        click("case-return-" + PHONE);
        outward(PHONE).setValue("my own words");

        reason(PHONE).setValue(ReturnReason.EXPIRED);

        assertThat(outward(PHONE).getValue()).isEqualTo("my own words");
    }

    @Test
    void returnsNothingWithoutReasonAndWords() {
        var id = claimed();
        click("case-return-" + PHONE);

        click("case-return-save-" + PHONE);

        assertThat(reason(PHONE).isInvalid()).isTrue();
        assertThat(outward(PHONE).isInvalid()).isTrue();
        assertThat(item(id, PHONE).state()).isEqualTo(CaseItem.State.UNDECIDED);
    }

    @Test
    void sendsTheReturnedItemsBackOnceTheyWereShownAgain() {
        var id = claimed();
        click("case-return-" + PHONE);
        reason(PHONE).setValue(ReturnReason.MISMATCH);
        click("case-return-save-" + PHONE);

        click("case-request-remediation");
        assertThat(stage.details(id).summary().state()).isEqualTo(CaseState.CLAIMED);
        click("remediation-confirm");

        assertThat(stage.details(id).summary().state()).isEqualTo(CaseState.WAITING_FOR_PROVIDER);
        assertThat(find(Button.class).withId("case-approve").exists()).isFalse();
    }

    @Test
    void approvesOnceEverythingIsAccepted() {
        var id = claimed();
        find(Button.class)
                .withCondition(button -> button.getId()
                        .filter(each -> each.startsWith("case-accept-section-"))
                        .isPresent())
                .all()
                .forEach(button -> test(button).click());

        click("case-approve");

        assertThat(stage.details(id).outcome()).isEqualTo(CaseOutcome.APPROVED);
        assertThat(find(Span.class).withId("case-outcome").exists()).isTrue();
    }

    @Test
    void declinesOnlyWithAReason() {
        var id = claimed();
        click("case-decline");
        click("reason-confirm");
        assertThat(stage.details(id).outcome()).isNull();

        find(TextArea.class).withId("reason").single().setValue("主体不在可接入范围");
        click("reason-confirm");

        assertThat(stage.details(id).outcome()).isEqualTo(CaseOutcome.DECLINED);
    }

    @Test
    void goesThroughTheItemsByKeyboard() {
        var id = claimed();
        var keys = new CaseKeys(find(CaseChecklist.class).single());
        var first = stage.details(id).items().getFirst().path();

        keys.press("j");
        keys.press("a");

        assertThat(item(id, first).state()).isEqualTo(CaseItem.State.ACCEPTED);

        var second = stage.details(id).items().get(1).path();
        keys.press("r");

        assertThat(reason(second)).isNotNull();
    }

    @Test
    void keepsWhatIsBeingWrittenWhileTheCaseChanges() {
        claimed();
        click("case-return-" + PHONE);
        outward(PHONE).setValue("half a sen");

        click("case-accept-" + CONTACT);

        assertThat(outward(PHONE).getValue()).isEqualTo("half a sen");
    }

    @Test
    void showsWhatChangedBesideWhatWasThere() {
        var id = stage.aClaimedCase();
        stage.reviewer(() -> {
            review.decideItem(new DecideItem(
                    stage.details(id).seen(), PHONE, new Decision.Returned(ReturnReason.MISMATCH, "号码无法接通")));
            return review.requestRemediation(stage.details(id).seen());
        });
        stage.mendAndSubmit(id, Map.of(PHONE, List.of("0755-86013399")));

        open(id);

        assertThat(values(PHONE, "del")).contains("0755-86013388");
        assertThat(values(PHONE, "ins")).contains("0755-86013399");
    }

    @Test
    void showsASensitiveValueOnlyForAReason() {
        open(stage.aSubmittedCase());
        assertThat(values(CONTACT, "div")).doesNotContain("13800138000");

        click("case-show-" + CONTACT);
        find(TextArea.class).withId("reason").single().setValue("核对联系人");
        click("reason-confirm");

        assertThat(values(CONTACT, "div")).contains("13800138000");
    }

    @Test
    @SignedInAs(Role.AUDITOR)
    void letsAuditorsReadAndDoNothing() {
        open(stage.aSubmittedCase());

        assertThat(find(CaseChecklist.class).exists()).isTrue();
        assertThat(find(Button.class).withId("case-claim").exists()).isFalse();
        assertThat(find(Button.class).withId("case-approve").exists()).isFalse();
    }

    private ReviewCaseId claimed() {
        var id = stage.aSubmittedCase();
        open(id);
        click("case-claim");
        return id;
    }

    private void open(ReviewCaseId id) {
        UI.getCurrent().navigate(CaseView.class, new RouteParameters(CaseView.CASE, id.toString()));
    }

    private void click(String id) {
        test(button(id)).click();
    }

    private Button button(String id) {
        return find(Button.class).withId(id).single();
    }

    private String text(String id) {
        return find(Div.class).withId(id).single().getElement().getTextRecursively();
    }

    private String values(FieldPath path, String tag) {
        return find(ItemValues.class, row(path))
                .withCondition(values -> values.getElement().getTag().equals(tag))
                .single()
                .getElement()
                .getTextRecursively();
    }

    private Component row(FieldPath path) {
        return find(ItemRow.class).withId("case-item-" + path).single();
    }

    private CaseItem item(ReviewCaseId id, FieldPath path) {
        return stage.item(id, path);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<ReturnReason> reason(FieldPath path) {
        return find(ComboBox.class).withId("case-reason-" + path).single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Locale> language(FieldPath path) {
        return find(RadioButtonGroup.class).withId("case-language-" + path).single();
    }

    private TextArea outward(FieldPath path) {
        return find(TextArea.class).withId("case-outward-" + path).single();
    }
}
