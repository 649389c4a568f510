package org.partnerportal.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.partnerportal.catalogue.ApplicableField;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FieldType;
import org.partnerportal.catalogue.FormValues;
import org.partnerportal.samples.SamplePacks;

class MixedFormsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final int FORMS = 1_000;
    private static final List<FormValues> SAMPLES = SamplePacks.names().stream()
            .map(name -> SamplePacks.load(name).values())
            .toList();

    private final FieldCatalogue catalogue = new FieldCatalogue();
    private final FormChecks checks = new FormChecks(catalogue);
    private final Random random = new Random(20261124);

    @Test
    void pruningTwiceIsPruningOnce() {
        for (var number = 0; number < FORMS; number++) {
            var pruned = catalogue.pruned(mixedForm());

            assertThat(catalogue.pruned(pruned)).isEqualTo(pruned);
        }
    }

    @Test
    void whatRemainsIsExactlyWhatApplies() {
        for (var number = 0; number < FORMS; number++) {
            var form = mixedForm();
            var applicable = catalogue.applicable(form).stream()
                    .map(ApplicableField::path)
                    .collect(Collectors.toSet());

            assertThat(applicable).containsAll(catalogue.pruned(form).asMap().keySet());
        }
    }

    @Test
    void nothingIsWrongWithAFieldThatDoesNotApply() {
        for (var number = 0; number < FORMS; number++) {
            var form = mixedForm();
            var applicable = catalogue.applicable(form).stream()
                    .map(ApplicableField::path)
                    .collect(Collectors.toSet());

            assertThat(applicable)
                    .containsAll(checks.problems(form, TODAY).stream()
                            .map(FieldProblem::path)
                            .toList());
        }
    }

    @Test
    void whatIsWrongWhileTypingIsWrongInTheEnd() {
        for (var number = 0; number < FORMS / 10; number++) {
            var form = catalogue.pruned(mixedForm());
            var wrong = checks.problems(form, TODAY).stream()
                    .filter(problem -> !problem.missing()
                            && catalogue.field(problem.path()).type() != FieldType.GROUP)
                    .toList();

            assertThat(wrong)
                    .isEqualTo(wrong.stream()
                            .map(problem ->
                                    checks.problem(problem.path(), form, TODAY).orElseThrow())
                            .toList());
        }
    }

    // Fields of all kinds of merchants thrown together, some with the values of others.
    private FormValues mixedForm() {
        var form = FormValues.empty();
        var all =
                SAMPLES.stream().flatMap(pack -> pack.asMap().values().stream()).toList();
        for (var pack : SAMPLES) {
            for (var entry : pack.asMap().entrySet()) {
                if (random.nextInt(3) > 0) {
                    var stray = random.nextInt(10) == 0;
                    form = form.with(entry.getKey(), stray ? all.get(random.nextInt(all.size())) : entry.getValue());
                }
            }
        }
        return form;
    }
}
