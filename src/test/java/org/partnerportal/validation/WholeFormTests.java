package org.partnerportal.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FormValues;

class WholeFormTests {

    private static final String SUBJECT = "subject_info.subject_type";
    private static final String OWNER = "subject_info.identity_info.owner";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final FormChecks checks = new FormChecks(new FieldCatalogue());

    @Test
    void takesFourOwnersAndThreeBesideTheRepresentative() {
        var form = subject("ENTERPRISE").with(OWNER, "false");
        for (var owner = 0; owner < 5; owner++) {
            form = form.with("subject_info.ubo_info_list[%d].ubo_id_doc_name".formatted(owner), "王五");
        }

        assertThat(keys(form)).doesNotContain("validation.problem.owners");
        assertThat(keys(form.with(OWNER, "true"))).contains("validation.problem.owners");
    }

    @ParameterizedTest
    @CsvSource({
        "business_info.sales_info.mp_info.mp_appid, business_info.sales_info.mp_info.mp_sub_appid",
        "business_info.sales_info.mini_program_info.mini_program_appid, business_info.sales_info.mini_program_info.mini_program_sub_appid",
        "business_info.sales_info.app_info.app_appid, business_info.sales_info.app_info.app_sub_appid"
    })
    void isContentWithEitherAppId(String ours, String theirs) {
        var form = subject("ENTERPRISE")
                .with(
                        "business_info.sales_info.sales_scenes_type[]",
                        "SALES_SCENES_MP",
                        "SALES_SCENES_MINI_PROGRAM",
                        "SALES_SCENES_APP");

        assertThat(missing(form)).contains(theirs).doesNotContain(ours);
        assertThat(missing(form.with(ours, "wx5e88b9f4c1a03d27"))).doesNotContain(ours, theirs);
        assertThat(missing(form.with(theirs, "wx5e88b9f4c1a03d27"))).doesNotContain(ours, theirs);
    }

    @Test
    void isContentWithTheShopsLinkOrItsQrCode() {
        var group = "subject_info.micro_biz_info.micro_online_info.";
        var form = subject("MICRO").with("subject_info.micro_biz_info.micro_biz_type", "MICRO_TYPE_ONLINE");

        assertThat(missing(form)).contains(group + "micro_qrcode").doesNotContain(group + "micro_link");
        assertThat(missing(form.with(group + "micro_link", "https://shop.example.com")))
                .doesNotContain(group + "micro_qrcode", group + "micro_link");
    }

    private List<String> missing(FormValues form) {
        return checks.problems(form, TODAY).stream()
                .filter(FieldProblem::missing)
                .map(problem -> problem.path().value())
                .toList();
    }

    private List<String> keys(FormValues form) {
        return checks.problems(form, TODAY).stream().map(FieldProblem::key).toList();
    }

    private static FormValues subject(String type) {
        return FormValues.empty().with(SUBJECT, "SUBJECT_TYPE_" + type);
    }
}
