package org.partnerportal.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FormValues;
import org.partnerportal.samples.SamplePacks;
import org.partnerportal.standard.RequirementResult.State;
import org.partnerportal.validation.FieldProblem;
import org.partnerportal.validation.FormChecks;

class RequirementsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final FormValues COMPANY =
            SamplePacks.load(SamplePacks.ENTERPRISE).values();

    private final FieldCatalogue catalogue = new FieldCatalogue();
    private final Requirements requirements = new Requirements(catalogue, new FormChecks(catalogue));

    @Test
    void isTheFirstVersionOf2026() {
        assertThat(requirements.version()).isEqualTo("2026-1");
    }

    @Test
    void asksAnEmptyFormForItsFirstThings() {
        assertThat(requirements.evaluate(FormValues.empty(), TODAY))
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
        var clauses = new Clauses("2026-1");

        assertThat(catalogue.fields())
                .allSatisfy(field -> assertThat(clauses.demanding(field.path())).isNotNull());
    }

    @Test
    void speaksOfAnOptionalFieldOnlyWhereSomethingIsWrongWithIt() {
        var end = FieldPath.of("subject_info.business_license_info.period_end");

        assertThat(paths(COMPANY)).doesNotContain(end);
        assertThat(requirements.evaluate(COMPANY.with(end, List.of("2026-12-01")), TODAY))
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
        assertThat(requirements.evaluate(COMPANY, LocalDate.of(2040, 4, 1))).noneMatch(RequirementResult::due);
        assertThat(requirements.evaluate(COMPANY, LocalDate.of(2040, 4, 2))).anyMatch(RequirementResult::due);
    }

    @Test
    void theBookSaysInWordsWhatIsAskedOfWhom() {
        var book = new StandardBook(requirements, catalogue);

        assertThat(book.clauses()).hasSize(6);
        for (var locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
            assertThat(book.requirements(locale)).hasSizeGreaterThan(80).allSatisfy(requirement -> {
                assertThat(requirement.applies()).isNotBlank().doesNotContain("SUBJECT_TYPE", "_info", "{");
                assertThat(requirement.required()).isNotBlank().doesNotContain("SUBJECT_TYPE", "_info", "{");
            });
        }
        assertThat(book.requirements(Locale.CHINA))
                .filteredOn(requirement -> requirement.path().value().endsWith("certificate_info.cert_copy"))
                .singleElement()
                .satisfies(requirement ->
                        assertThat(requirement.applies()).isEqualTo("“主体类型”为党政机关及事业单位（旧）、事业单位、政府机关、社会组织"));
    }

    private String clause(String path) {
        return requirements.evaluate(COMPANY, TODAY).stream()
                .filter(result -> result.path().value().equals(path))
                .map(RequirementResult::clause)
                .findFirst()
                .orElseThrow();
    }

    private List<FieldPath> paths(FormValues form) {
        return requirements.evaluate(form, TODAY).stream()
                .map(RequirementResult::path)
                .toList();
    }
}
