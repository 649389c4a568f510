package org.partnerportal.onboarding.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ComponentQuery;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerportal.PortalTest;
import org.partnerportal.access.Role;
import org.partnerportal.access.SignedInAs;
import org.partnerportal.catalogue.ApplicableField;
import org.partnerportal.catalogue.Choice;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FieldType;
import org.partnerportal.catalogue.FormValues;
import org.partnerportal.onboarding.ApplicationStatus;
import org.partnerportal.onboarding.Boarding;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.onboarding.MerchantOnboarding;
import org.partnerportal.onboarding.PersonalDataShown;
import org.partnerportal.onboarding.ui.field.FieldEditor;
import org.partnerportal.samples.SamplePacks;
import org.partnerportal.shared.PartnerId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PortalTest
@RecordApplicationEvents
@SignedInAs(value = Role.PROVIDER_OPERATOR, partner = ApplicationFormViewTests.PROVIDER)
class ApplicationFormViewTests extends SpringBrowserlessTest {

    static final String PROVIDER = "0197c000-0000-7000-8000-00000000b0f1";

    private static final FieldPath SUBJECT_TYPE = FieldPath.of("subject_info.subject_type");
    private static final FieldPath LICENCE_NUMBER = FieldPath.of("subject_info.business_license_info.license_number");
    private static final FieldPath NAME = FieldPath.of("subject_info.business_license_info.merchant_name");
    private static final FieldPath END = FieldPath.of("subject_info.business_license_info.period_end");
    private static final FieldPath SHORT_NAME = FieldPath.of("business_info.merchant_shortname");
    private static final FieldPath PHONE = FieldPath.of("contact_info.mobile_phone");
    private static final FieldPath OWNER_NAME = FieldPath.of("subject_info.ubo_info_list[0].ubo_id_doc_name");
    private static final FieldPath SECOND_NAME = FieldPath.of("subject_info.ubo_info_list[1].ubo_id_doc_name");

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private FieldCatalogue catalogue;

    @Autowired
    private MerchantOnboarding onboarding;

    private Boarding boarding;

    @BeforeEach
    void readEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        boarding = new Boarding(portal, PartnerId.of(PROVIDER));
    }

    static List<String> packs() {
        return SamplePacks.names();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void showsExactlyTheFieldsThatApply(String pack) {
        var values = SamplePacks.load(pack).withDocuments(file -> "document-" + file.hashCode());

        open(boarding.draft(values.without(FieldPath.of("business_code"))));

        assertThat(shownPaths()).containsExactlyElementsOf(applying(values));
        assertThat(elements("section-"))
                .containsExactlyElementsOf(catalogue.applicable(values).stream()
                        .map(each -> "section-" + each.field().section())
                        .distinct()
                        .toList());
    }

    @Test
    void reshapesInPlaceAndKeepsWhatIsHidden() {
        var id = enterprise();
        open(id);
        type(NAME, "深圳市样例餐饮有限公司");
        var shortName = find(TextField.class).withId(SHORT_NAME.value()).single();

        choose(SUBJECT_TYPE, "SUBJECT_TYPE_MICRO");

        assertThat(shownPaths())
                .doesNotContain(NAME)
                .contains(FieldPath.of("subject_info.micro_biz_info.micro_biz_type"));
        assertThat(find(TextField.class).withId(SHORT_NAME.value()).single()).isSameAs(shortName);

        choose(SUBJECT_TYPE, "SUBJECT_TYPE_ENTERPRISE");

        assertThat(text(NAME).getValue()).isEqualTo("深圳市样例餐饮有限公司");
        assertThat(stored(id).first(NAME)).contains("深圳市样例餐饮有限公司");
    }

    @Test
    void savesEveryKindOfInputAsItIsAnswered() {
        var id = enterprise();
        open(id);

        type(NAME, "深圳市样例餐饮有限公司");
        test(find(Checkbox.class).id(END + "-forever")).click();
        test(find(DatePicker.class).id("subject_info.business_license_info.period_begin"))
                .setValue(LocalDate.of(2018, 5, 1));
        pick("subject_info.identity_info.owner", "true");
        check("business_info.sales_info.sales_scenes_type[]", "SALES_SCENES_STORE", "SALES_SCENES_APP");
        lookUp("settlement_info.qualification_type", "餐饮");

        var values = stored(id);
        assertThat(values.first(NAME)).contains("深圳市样例餐饮有限公司");
        assertThat(values.first(END)).contains(FieldType.FOREVER);
        assertThat(values.first("subject_info.business_license_info.period_begin"))
                .contains("2018-05-01");
        assertThat(values.first("subject_info.identity_info.owner")).contains("true");
        assertThat(values.all(FieldPath.of("business_info.sales_info.sales_scenes_type[]")))
                .containsExactly("SALES_SCENES_STORE", "SALES_SCENES_APP");
        assertThat(values.first("settlement_info.qualification_type")).contains("餐饮");
        assertThat(shownPaths()).contains(FieldPath.of("business_info.sales_info.app_info.app_appid"));
    }

    @Test
    void saysAtOnceWhatLooksWrongButNotWhatIsMissing() {
        open(enterprise());

        type(LICENCE_NUMBER, "91350211M000100Y44");

        assertThat(text(LICENCE_NUMBER).isInvalid()).isTrue();
        assertThat(text(LICENCE_NUMBER).getErrorMessage()).isNotBlank();
        assertThat(text(NAME).isInvalid()).isFalse();
        assertThat(elements("problem-")).contains("problem-" + LICENCE_NUMBER, "problem-" + NAME);

        type(LICENCE_NUMBER, "91350100M000100Y43");

        assertThat(text(LICENCE_NUMBER).isInvalid()).isFalse();
        assertThat(elements("problem-")).doesNotContain("problem-" + LICENCE_NUMBER);
    }

    @Test
    void namesEverythingMissingWhenHandedInTooEarly() {
        var id = enterprise();
        open(id);

        click("submit");

        assertThat(elements("open-"))
                .isEqualTo(elements("problem-").stream()
                        .map(problem -> problem.replaceFirst("problem-", "open-"))
                        .toList());
        assertThat(text(NAME).isInvalid()).isTrue();
        assertThat(find(Button.class).id("submit").isEnabled()).isTrue();
        assertThat(boarding.details(id).status()).isEqualTo(ApplicationStatus.DRAFT);
    }

    @Test
    void handsACompleteApplicationInAndShowsWhereItStands() {
        var id = boarding.complete();
        open(id);

        click("submit");

        assertThat(boarding.details(id).revision()).isEqualTo(1);
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("applications/" + id);
    }

    @Test
    void overwritesNothingThatSomebodyElseSavedMeanwhile() {
        var id = enterprise();
        open(id);
        boarding.change(id, NAME, "别人的名称");

        type(SHORT_NAME, "样例餐饮");

        assertThat(button("keep-mine").exists()).isTrue();
        assertThat(stored(id).first(NAME)).contains("别人的名称");
        assertThat(stored(id).first(SHORT_NAME)).isEmpty();

        type(FieldPath.of("business_info.service_phone"), "0755-86013388");
        assertThat(stored(id).first("business_info.service_phone")).isEmpty();

        click("keep-mine");

        assertThat(stored(id).first(NAME)).contains("别人的名称");
        assertThat(stored(id).first(SHORT_NAME)).contains("样例餐饮");
        assertThat(stored(id).first("business_info.service_phone")).contains("0755-86013388");
        assertThat(text(NAME).getValue()).isEqualTo("别人的名称");
        assertThat(button("keep-mine").exists()).isFalse();
    }

    @Test
    void takesTheOtherVersionWhereThePersonWantsIt() {
        var id = enterprise();
        open(id);
        boarding.change(id, SHORT_NAME, "别人的简称");
        type(SHORT_NAME, "我的简称");

        click("take-theirs");

        assertThat(text(SHORT_NAME).getValue()).isEqualTo("别人的简称");
        assertThat(stored(id).first(SHORT_NAME)).contains("别人的简称");

        type(SHORT_NAME, "新的简称");
        assertThat(stored(id).first(SHORT_NAME)).contains("新的简称");
    }

    @Test
    void opensAKeptSensitiveValueOnRequestOnly() {
        var id = boarding.draft(FormValues.empty().with(PHONE, List.of("13800138000")));
        open(id);

        assertThat(text(PHONE).getValue()).isEqualTo("138****8000");
        assertThat(text(PHONE).isReadOnly()).isTrue();
        assertThat(events.stream(PersonalDataShown.class)).isEmpty();

        click("show-" + PHONE);

        assertThat(text(PHONE).getValue()).isEqualTo("13800138000");
        assertThat(events.stream(PersonalDataShown.class)).hasSize(1);

        type(PHONE, "13900139000");
        assertThat(text(PHONE).getValue()).isEqualTo("13900139000");
        assertThat(stored(id).first(PHONE)).contains("139****9000");
    }

    @Test
    void movesOwnersUpWhenOneIsTakenOut() {
        var id = enterprise();
        open(id);
        pick("subject_info.identity_info.owner", "false");
        type(OWNER_NAME, "张三");
        click("add-owner");
        type(SECOND_NAME, "李四");
        click("add-owner");
        click("add-owner");
        assertThat(button("add-owner").exists()).as("four at most").isFalse();

        click("remove-owner-1");

        assertThat(text(OWNER_NAME).getValue()).isEqualTo("李*");
        click("show-" + OWNER_NAME);
        assertThat(text(OWNER_NAME).getValue()).isEqualTo("李四");
        assertThat(text(SECOND_NAME).getValue()).isEmpty();
        assertThat(button("add-owner").exists()).isTrue();
        assertThat(button("remove-owner-4").exists()).isFalse();
    }

    @Test
    void offersThreeOwnersBesideTheLegalRepresentative() {
        open(enterprise());
        pick("subject_info.identity_info.owner", "true");

        click("add-owner");
        click("add-owner");
        click("add-owner");

        assertThat(button("add-owner").exists()).isFalse();
    }

    @Test
    void refusesANumberThatAnotherApplicationHas() {
        boarding.draft(FormValues.empty().with("business_code", "FORM_TAKEN"));
        var id = enterprise();
        open(id);

        type(FieldPath.of("business_code"), "FORM_TAKEN");

        var code = text(FieldPath.of("business_code"));
        assertThat(code.isInvalid()).isTrue();
        assertThat(code.getErrorMessage()).startsWith("Another application");
        assertThat(boarding.details(id).businessCode()).isNotEqualTo("FORM_TAKEN");
    }

    @Test
    void opensOnlyWhatCameBack() {
        var id = boarding.returned(SHORT_NAME, "Please write the shop's name in full.");
        open(id);

        assertThat(text(SHORT_NAME).isReadOnly()).isFalse();
        assertThat(text(SHORT_NAME).getParent().flatMap(Component::getParent))
                .as("the input stands in the card")
                .hasValueSatisfying(card -> assertThat(card).isInstanceOf(RemediationCard.class));
        assertThat(text(NAME).isReadOnly()).isTrue();
        assertThat(find(Select.class).id(SUBJECT_TYPE.value()).isReadOnly()).isTrue();
        assertThat(button("show-" + PHONE).exists()).isFalse();
        assertThat(progress()).isEqualTo("0 of 1 mended");

        type(SHORT_NAME, "样例小店总店");

        assertThat(progress()).isEqualTo("1 of 1 mended");
        click("submit");
        assertThat(boarding.details(id).revision()).isEqualTo(2);
    }

    @Test
    void takesAnExplanationInPlaceOfAChange() {
        var id = boarding.returned(SHORT_NAME, "Please write the shop's name in full.");
        open(id);

        click("submit");
        assertThat(elements("open-")).containsExactly("open-" + SHORT_NAME);

        click("explain-" + SHORT_NAME);
        test(find(TextArea.class).id("explanation-" + SHORT_NAME)).setValue("It is the full name.");
        click("explain-save-" + SHORT_NAME);

        assertThat(progress()).isEqualTo("1 of 1 mended");
        click("explain-back-" + SHORT_NAME);
        assertThat(progress()).isEqualTo("0 of 1 mended");
    }

    @Test
    void leadsToTheStatusPageWhereNothingMayBeChanged() {
        var id = boarding.inReview();

        UI.getCurrent().navigate("applications/" + id + "/form");

        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("applications/" + id);
    }

    @Test
    void beginsWithTheKindOfMerchant() {
        UI.getCurrent().navigate("applications/new");

        click("start-SUBJECT_TYPE_GOVERNMENT");

        assertThat(find(Select.class).id(SUBJECT_TYPE.value()).getValue())
                .extracting(choice -> ((Choice) choice).value())
                .isEqualTo("SUBJECT_TYPE_GOVERNMENT");
    }

    private MerchantApplicationId enterprise() {
        return boarding.draft(FormValues.empty().with(SUBJECT_TYPE, List.of("SUBJECT_TYPE_ENTERPRISE")));
    }

    private void open(MerchantApplicationId id) {
        UI.getCurrent().navigate("applications/" + id + "/form");
    }

    private FormValues stored(MerchantApplicationId id) {
        return onboarding.form(id).orElseThrow().values();
    }

    private List<FieldPath> applying(FormValues values) {
        return catalogue.applicable(values).stream()
                .filter(each -> each.field().type() != FieldType.GROUP)
                .map(ApplicableField::path)
                .toList();
    }

    private List<FieldPath> shownPaths() {
        return tree(UI.getCurrent())
                .filter(FieldEditor.class::isInstance)
                .map(FieldEditor.class::cast)
                .map(FieldEditor::path)
                .toList();
    }

    private List<String> elements(String prefix) {
        return tree(UI.getCurrent())
                .flatMap(component -> component.getId().stream())
                .filter(id -> id.startsWith(prefix))
                .toList();
    }

    private static Stream<Component> tree(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(ApplicationFormViewTests::tree));
    }

    private TextField text(FieldPath path) {
        return find(TextField.class).id(path.value());
    }

    private void type(FieldPath path, String text) {
        test(text(path)).setValue(text);
    }

    private void choose(FieldPath path, String value) {
        @SuppressWarnings("unchecked")
        Select<Choice> select = find(Select.class).id(path.value());
        test(select).selectItem(catalogue.shown(path, value, Locale.ENGLISH));
    }

    private void pick(String path, String value) {
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Choice> group = find(RadioButtonGroup.class).id(path);
        test(group).selectItem(catalogue.shown(FieldPath.of(path), value, Locale.ENGLISH));
    }

    private void check(String path, String... values) {
        @SuppressWarnings("unchecked")
        CheckboxGroup<Choice> group = find(CheckboxGroup.class).id(path);
        for (var value : values) {
            test(group).selectItem(catalogue.shown(FieldPath.of(path), value, Locale.ENGLISH));
        }
    }

    private void lookUp(String path, String value) {
        @SuppressWarnings("unchecked")
        ComboBox<Choice> box = find(ComboBox.class).id(path);
        test(box).selectItem(catalogue.shown(FieldPath.of(path), value, Locale.ENGLISH));
    }

    private String progress() {
        return find(Span.class).id("remediation-progress").getText();
    }

    private void click(String id) {
        test(find(Button.class).id(id)).click();
    }

    private ComponentQuery<Button> button(String id) {
        return find(Button.class).withId(id);
    }
}
