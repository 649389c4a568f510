package org.partnerportal.onboarding.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FormValues;
import org.partnerportal.catalogue.Section;

class FieldRunTests {

    private static final FieldCatalogue CATALOGUE = new FieldCatalogue();

    @Test
    void headsAnInnerGroupButNotTheSectionsOwn() {
        var runs =
                runs(Section.SUBJECT, FormValues.empty().with("subject_info.subject_type", "SUBJECT_TYPE_ENTERPRISE"));

        assertThat(runs)
                .filteredOn(run -> run.group() != null)
                .extracting(run -> Objects.requireNonNull(run.group()).path().value())
                .containsExactly("subject_info.business_license_info", "subject_info.organization_info");
    }

    @Test
    void foldsWhatNobodyAsksForAnyMore() {
        var runs = runs(
                Section.SETTLEMENT, FormValues.empty().with("subject_info.subject_type", "SUBJECT_TYPE_ENTERPRISE"));

        assertThat(runs)
                .filteredOn(FieldRun::folded)
                .flatExtracting(FieldRun::fields)
                .extracting(each -> each.path().value())
                .containsExactly("settlement_info.activities_rate");
    }

    @Test
    void headsEachOwner() {
        var values = FormValues.empty()
                .with("subject_info.subject_type", "SUBJECT_TYPE_ENTERPRISE")
                .with("subject_info.identity_info.owner", "false")
                .with(FieldPath.of("subject_info.ubo_info_list[1].ubo_id_doc_name"), List.of("李四"));

        assertThat(runs(Section.OWNERS, values))
                .extracting(run -> Objects.requireNonNull(run.group()).path().value())
                .containsExactly("subject_info.ubo_info_list[0]", "subject_info.ubo_info_list[1]");
    }

    private static List<FieldRun> runs(Section section, FormValues values) {
        return FieldRun.of(CATALOGUE.applicable(values).stream()
                .filter(each -> each.field().section() == section)
                .toList());
    }
}
