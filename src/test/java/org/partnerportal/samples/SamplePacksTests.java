package org.partnerportal.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FieldType;
import org.partnerportal.catalogue.FormValues;
import org.partnerportal.standard.FirstStandardResults;
import org.partnerportal.standard.RequirementResult;
import org.partnerportal.validation.FieldProblem;
import org.partnerportal.validation.FormChecks;

class SamplePacksTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final FieldCatalogue catalogue = new FieldCatalogue();
    private final FirstStandardResults standard = new FirstStandardResults();

    @ParameterizedTest
    @MethodSource("org.partnerportal.samples.SamplePacks#names")
    void breaksNoRule(String name) {
        assertThat(new FormChecks(catalogue).problems(stored(name), TODAY)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.partnerportal.samples.SamplePacks#names")
    void holdsNothingThatDoesNotApply(String name) {
        assertThat(catalogue.pruned(stored(name))).isEqualTo(stored(name));
    }

    @ParameterizedTest
    @MethodSource("org.partnerportal.samples.SamplePacks#names")
    void meetsEveryRequirement(String name) {
        assertThat(standard.of(stored(name), TODAY)).hasSizeGreaterThan(15).noneMatch(RequirementResult::due);
    }

    @ParameterizedTest
    @MethodSource("org.partnerportal.samples.SamplePacks#names")
    void missesEachRequiredValueThatIsTakenAway(String name) {
        var stored = stored(name);
        var required = standard.of(stored, TODAY);

        assertThat(required)
                .allSatisfy(result -> assertThat(standard.of(stored.without(result.path()), TODAY))
                        .as("without %s", result.path())
                        .anySatisfy(due -> assertThat(due.problem()).isNotNull().matches(FieldProblem::missing)));
    }

    @ParameterizedTest
    @MethodSource("org.partnerportal.samples.SamplePacks#names")
    void bringsEveryPaperItNames(String name) {
        var pack = SamplePacks.load(name);

        assertThat(pack.files())
                .isNotEmpty()
                .allSatisfy((file, bytes) -> assertThat(bytes).hasSizeBetween(2_000, 400_000));
        assertThat(pack.values().asMap()).allSatisfy((path, given) -> {
            if (catalogue.field(path).type() == FieldType.DOCUMENT) {
                assertThat(pack.filesOf(path)).hasSameSizeAs(given);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("org.partnerportal.samples.SamplePacks#bad")
    void theFormTakesTheBadOnesToo(String name) {
        assertThat(new FormChecks(catalogue).problems(stored(name), TODAY)).isEmpty();
        assertThat(catalogue.pruned(stored(name))).isEqualTo(stored(name));
        assertThat(standard.of(stored(name), TODAY)).noneMatch(RequirementResult::due);
    }

    private static FormValues stored(String name) {
        return SamplePacks.load(name).withDocuments(file -> "document-" + file.hashCode());
    }
}
