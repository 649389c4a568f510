package org.partnerportal.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FormValues;
import org.partnerportal.document.DocumentSummary;
import org.partnerportal.document.DocumentViewing;
import org.partnerportal.samples.SamplePacks;
import org.partnerportal.shared.PartnerId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PortalTest
@Import(Fixtures.class)
class RemovedOccurrenceTests {

    private static final FieldPath GROUP = FieldPath.of("subject_info.ubo_info_list[]");
    private static final FieldPath FIRST_COPY = FieldPath.of("subject_info.ubo_info_list[0].ubo_id_doc_copy");
    private static final FieldPath SECOND_COPY = FieldPath.of("subject_info.ubo_info_list[1].ubo_id_doc_copy");
    private static final String FIRST_NAME = "subject_info.ubo_info_list[0].ubo_id_doc_name";
    private static final String SECOND_NAME = "subject_info.ubo_info_list[1].ubo_id_doc_name";

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private MerchantOnboarding onboarding;

    @Autowired
    private ApplicationRegister register;

    @Autowired
    private DocumentViewing viewing;

    private PartnerId provider;
    private MerchantApplicationId id = new MerchantApplicationId(0);
    private String firstCopy = "";
    private String secondCopy = "";

    @BeforeEach
    void twoOwnersWithTheirPapers() {
        provider = fixtures.aPair().provider();
        id = fixtures.asOperator(
                provider,
                () -> onboarding.start(FormValues.empty()
                        .with("subject_info.subject_type", "SUBJECT_TYPE_ENTERPRISE")
                        .with("subject_info.identity_info.owner", "false")
                        .with(FIRST_NAME, "张三")
                        .with(SECOND_NAME, "李四")));
        firstCopy = paper(FIRST_COPY);
        secondCopy = paper(SECOND_COPY);
        save(Map.of(FIRST_COPY, List.of(firstCopy), SECOND_COPY, List.of(secondCopy)));
    }

    @Test
    void movesTheOwnersBehindItUpWithTheirPapers() {
        fixtures.asOperator(
                provider, () -> onboarding.remove(new RemoveOccurrence(id, fixtures.version(id), GROUP, 0)));

        fixtures.asOperator(provider, () -> {
            var values = onboarding.form(id).orElseThrow().values();
            assertThat(register.show(id, FieldPath.of(FIRST_NAME), "test")).isEqualTo("李四");
            assertThat(values.first(SECOND_NAME)).isEmpty();
            assertThat(values.all(FIRST_COPY)).containsExactly(secondCopy);
            assertThat(viewing.summaries(id.subject()))
                    .extracting(DocumentSummary::kind, summary -> summary.id().toString())
                    .containsExactly(tuple(FIRST_COPY.value(), secondCopy));
            return id;
        });
    }

    @Test
    void changesNothingForWhoeverSawAnOlderVersion() {
        var outcome = fixtures.asOperator(
                provider, () -> onboarding.remove(new RemoveOccurrence(id, fixtures.version(id) - 1, GROUP, 0)));

        assertThat(outcome).isInstanceOf(DraftOutcome.ChangedElsewhere.class);
        assertThat(fixtures.asOperator(provider, () -> viewing.summaries(id.subject())))
                .hasSize(2);
    }

    @Test
    void keepsInADraftAlsoWhatDoesNotApplyNow() {
        save(Map.of(FieldPath.of("subject_info.micro_biz_info.micro_biz_type"), List.of("MICRO_TYPE_STORE")));

        assertThat(fixtures.asOperator(provider, () -> onboarding.form(id).orElseThrow())
                        .values()
                        .first("subject_info.micro_biz_info.micro_biz_type"))
                .contains("MICRO_TYPE_STORE");
    }

    private void save(Map<FieldPath, List<String>> changes) {
        fixtures.asOperator(provider, () -> onboarding.save(new SaveDraft(id, fixtures.version(id), changes)));
    }

    private String paper(FieldPath path) {
        var pack = SamplePacks.load(SamplePacks.ENTERPRISE);
        var file = pack.files().keySet().stream()
                .filter(name -> name.endsWith(".png") || name.endsWith(".jpg"))
                .findFirst()
                .orElseThrow();
        var bytes = Objects.requireNonNull(pack.files().get(file));
        return fixtures.asOperator(provider, () -> fixtures.upload(id, path, file, bytes));
    }
}
