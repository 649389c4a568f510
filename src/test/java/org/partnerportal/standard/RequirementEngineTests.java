package org.partnerportal.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.partnerportal.catalogue.Condition;
import org.partnerportal.catalogue.Fact;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FormValues;
import org.partnerportal.catalogue.Industry;
import org.partnerportal.samples.SamplePacks;
import org.partnerportal.standard.AskedOf.Situation;
import org.partnerportal.standard.Requirement.Consequence;
import org.partnerportal.standard.RequirementResult.State;
import org.partnerportal.validation.FieldProblem;
import org.partnerportal.validation.FormChecks;

class RequirementEngineTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final FormValues COMPANY =
            SamplePacks.load(SamplePacks.ENTERPRISE).values();

    private final FieldCatalogue catalogue = new FieldCatalogue();
    private final RequirementEngine engine = new RequirementEngine(catalogue, new FormChecks(catalogue));
    private final StandardContent first = new FirstStandard(catalogue).content();

    @Test
    void asksAnEmptyFormForItsFirstThings() {
        assertThat(evaluate(FormValues.empty(), TODAY))
                .isNotEmpty()
                .allSatisfy(result -> {
                    assertThat(result.state()).isEqualTo(State.CURRENTLY_DUE);
                    assertThat(result.problem()).isNotNull().matches(FieldProblem::missing);
                })
                .extracting(result -> result.path().value())
                .contains("subject_info.subject_type", "business_code");
    }

    @Test
    void namesTheClauseOfEach() {
        assertThat(clause("subject_info.ubo_info_list[0].ubo_id_doc_name")).isEqualTo("中国人民银行令〔2025〕第11号");
        assertThat(clause("business_info.sales_info.biz_store_info.indoor_pic[]"))
                .isEqualTo("银发〔2021〕259号 §2");
        assertThat(clause("subject_info.identity_info.id_card_info.id_card_number"))
                .isEqualTo("银发〔2016〕261号 (十四)");
    }

    @Test
    void everyFieldHasAClause() {
        var standard = new IdentityStandard("2026-1", first);

        assertThat(catalogue.fields())
                .allSatisfy(field ->
                        assertThat(standard.clause(field.path()).reference()).isNotBlank());
    }

    @Test
    void speaksOfAnOptionalFieldOnlyWhereSomethingIsWrongWithIt() {
        var end = FieldPath.of("subject_info.business_license_info.period_end");

        assertThat(paths(COMPANY)).doesNotContain(end);
        assertThat(evaluate(COMPANY.with(end, List.of("2026-12-01")), TODAY))
                .filteredOn(RequirementResult::due)
                .singleElement()
                .satisfies(result -> assertThat(result.path()).isEqualTo(end));
    }

    @Test
    void asksForTheIndustrysPapers() {
        var papers = FieldPath.of("settlement_info.qualifications[]");

        assertThat(paths(COMPANY)).contains(papers);
        assertThat(paths(COMPANY.with("settlement_info.qualification_type", "零售批发/生活娱乐/网上商城/其他")))
                .doesNotContain(papers);
    }

    @Test
    void aPaperThatExpiresBecomesDueAsTimePasses() {
        assertThat(evaluate(COMPANY, LocalDate.of(2040, 4, 1))).noneMatch(RequirementResult::due);
        assertThat(evaluate(COMPANY, LocalDate.of(2040, 4, 2))).anyMatch(RequirementResult::due);
    }

    @Test
    void asksForWhatTheStandardAddsAndNotForWhatItLeavesOut() {
        var address = FieldPath.of("subject_info.business_license_info.license_address");
        var papers = FieldPath.of("settlement_info.qualifications[]");
        var raised = first.withRequirements(Stream.concat(
                        first.requirements().stream()
                                .filter(each -> !each.path().equals(papers)),
                        Stream.of(asks(address, new Condition.Always(), List.of(), 0)))
                .toList());
        var form = COMPANY.without(address).without(papers);

        assertThat(due(first, form)).contains(papers).doesNotContain(address);
        assertThat(due(raised, form)).contains(address).doesNotContain(papers);
    }

    @Test
    void askingOnlySomeLeavesTheOthersAlone() {
        var address = FieldPath.of("subject_info.business_license_info.license_address");
        var caterers = new Condition.OneOf(FieldPath.of("settlement_info.qualification_type"), Set.of("餐饮"));
        var raised = plus(asks(address, caterers, List.of(), 0));
        var without = COMPANY.without(address);

        assertThat(due(raised, without.with("settlement_info.qualification_type", "餐饮")))
                .contains(address);
        assertThat(due(raised, without.with("settlement_info.qualification_type", "旅行社")))
                .doesNotContain(address);
    }

    @Test
    void theOtherThingWillDo() {
        var address = FieldPath.of("subject_info.business_license_info.license_address");
        var letter = FieldPath.of("addition_info.business_addition_msg");
        var raised = plus(asks(address, new Condition.Always(), List.of(letter), 0));
        var without = COMPANY.without(address).without(letter);

        assertThat(due(raised, without)).contains(address);
        assertThat(due(raised, without.with(letter, List.of("The shop moves every week"))))
                .doesNotContain(address);
    }

    @Test
    void whatHasGraceIsDueLaterThenNowThenTooLate() {
        var address = FieldPath.of("subject_info.business_license_info.license_address");
        var raised = new IdentityStandard("x", plus(asks(address, new Condition.Always(), List.of(), 30)));
        var form = COMPANY.without(address);
        var boarded = new AskedOf(form, Situation.BOARDED, TODAY, Set.of(), Map.of());

        assertThat(state(raised, AskedOf.draft(form, TODAY), TODAY, address)).isEqualTo(State.EVENTUALLY_DUE);
        assertThat(RequirementEngine.hindrances(engine.evaluate(raised, AskedOf.draft(form, TODAY), TODAY)))
                .isEmpty();
        assertThat(state(raised, boarded, TODAY.plusDays(30), address)).isEqualTo(State.CURRENTLY_DUE);
        assertThat(state(raised, boarded, TODAY.plusDays(31), address)).isEqualTo(State.PAST_DUE);
    }

    @Test
    void whatIsGivenIsPendingWhileItIsJudgedAndWhatIsExemptIsNotAsked() {
        var standard = new IdentityStandard("2026-1", first);
        var number = FieldPath.of("subject_info.business_license_info.license_number");
        var inReview = new AskedOf(COMPANY, Situation.IN_REVIEW, TODAY, Set.of(), Map.of());
        var exempt = new AskedOf(COMPANY.without(number), Situation.BOARDED, TODAY, Set.of(number), Map.of());

        assertThat(state(standard, inReview, TODAY, number)).isEqualTo(State.PENDING);
        assertThat(state(standard, exempt, TODAY, number)).isEqualTo(State.EXEMPT);
    }

    @Test
    void anIndustryThatMustBringPapersIsAskedForThem() {
        var retail = "零售批发/生活娱乐/网上商城/其他";
        var papers = FieldPath.of("settlement_info.qualifications[]");
        var form = COMPANY.with("settlement_info.qualification_type", retail).without(papers);
        var raised = first.withIndustries(first.industries().stream()
                .map(rule -> rule.name().equals(retail) ? bringing(rule) : rule)
                .toList());

        assertThat(due(first, form)).doesNotContain(papers);
        assertThat(due(raised, form)).contains(papers);
    }

    @Test
    void asksBySizeWhereItIsKnown() {
        var address = FieldPath.of("subject_info.business_license_info.license_address");
        var large = new Condition.OneOf(Fact.TIER.path(), Set.of("LARGE"));
        var raised = new IdentityStandard("x", plus(asks(address, large, List.of(), 0)));
        var form = COMPANY.without(address);

        assertThat(engine.evaluate(raised, sized(form, "LARGE"), TODAY))
                .extracting(RequirementResult::path)
                .contains(address);
        assertThat(engine.evaluate(raised, sized(form, "SMALL"), TODAY))
                .extracting(RequirementResult::path)
                .doesNotContain(address);
    }

    private static AskedOf sized(FormValues form, String tier) {
        return new AskedOf(form, Situation.BOARDED, TODAY, Set.of(), Map.of(Fact.TIER.path(), tier));
    }

    @Test
    void anIndustryThatIsNoLongerTakenHindersOnlyWhoBeginsAnew() {
        var path = FieldPath.of("settlement_info.qualification_type");
        var standard = new IdentityStandard("x", withdrawing(COMPANY.first(path).orElseThrow()));

        assertThat(due(withdrawing(COMPANY.first(path).orElseThrow()), COMPANY)).contains(path);
        assertThat(due(first, COMPANY)).doesNotContain(path);
        assertThat(state(standard, in(Situation.IN_REVIEW), TODAY, path)).isEqualTo(State.PENDING);
        assertThat(state(standard, in(Situation.BOARDED), TODAY, path)).isEqualTo(State.SATISFIED);
    }

    @Test
    void otherIndustriesAreTakenAsBefore() {
        var path = FieldPath.of("settlement_info.qualification_type");

        assertThat(due(withdrawing("零售"), COMPANY)).doesNotContain(path);
    }

    private StandardContent withdrawing(String industry) {
        return first.withIndustries(first.industries().stream()
                .map(rule -> new IndustryRule(
                        rule.industry(),
                        rule.scenes(),
                        rule.dailyThreshold(),
                        rule.name().equals(industry)))
                .toList());
    }

    private static AskedOf in(Situation situation) {
        return new AskedOf(COMPANY, situation, TODAY, Set.of(), Map.of());
    }

    private static IndustryRule bringing(IndustryRule rule) {
        var was = rule.industry();
        return new IndustryRule(
                new Industry(
                        was.name(),
                        was.nameEn(),
                        Industry.Qualification.REQUIRED,
                        "许可证",
                        "A permit",
                        was.mcc(),
                        was.source()),
                rule.scenes(),
                rule.dailyThreshold());
    }

    private StandardContent plus(Requirement requirement) {
        return first.withRequirements(Stream.concat(first.requirements().stream(), Stream.of(requirement))
                .toList());
    }

    private static Requirement asks(FieldPath path, Condition when, List<FieldPath> instead, int days) {
        return new Requirement(
                "added-" + path,
                path,
                when,
                instead,
                "reg22",
                days == 0 ? Consequence.SUBMISSION : Consequence.SETTLEMENT,
                days);
    }

    private List<FieldPath> due(StandardContent content, FormValues form) {
        return engine.evaluate(new IdentityStandard("x", content), AskedOf.draft(form, TODAY), TODAY).stream()
                .filter(RequirementResult::due)
                .map(RequirementResult::path)
                .toList();
    }

    private State state(IdentityStandard standard, AskedOf asked, LocalDate day, FieldPath path) {
        return engine.evaluate(standard, asked, day).stream()
                .filter(result -> result.path().equals(path))
                .map(RequirementResult::state)
                .findFirst()
                .orElseThrow();
    }

    private List<RequirementResult> evaluate(FormValues form, LocalDate day) {
        return engine.evaluate(new IdentityStandard("2026-1", first), AskedOf.draft(form, day), day);
    }

    private String clause(String path) {
        return evaluate(COMPANY, TODAY).stream()
                .filter(result -> result.path().value().equals(path))
                .map(RequirementResult::clause)
                .findFirst()
                .orElseThrow();
    }

    private List<FieldPath> paths(FormValues form) {
        return evaluate(form, TODAY).stream().map(RequirementResult::path).toList();
    }
}
