package org.partnerportal.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnerportal.catalogue.FieldCatalogue;

class FirstStandardTests {

    private final StandardContent content = new FirstStandard(new FieldCatalogue()).content();

    @Test
    void speaksOfAllThirtySixIndustries() {
        assertThat(content.industries()).hasSize(36).allSatisfy(rule -> {
            assertThat(rule.dailyThreshold()).isPositive();
            assertThat(rule.industry().mcc()).matches("[0-9]{4}");
        });
    }

    @Test
    void everyRequirementRestsOnAClauseOfItsRegister() {
        assertThat(content.requirements())
                .hasSizeGreaterThan(80)
                .allSatisfy(requirement ->
                        assertThat(content.clause(requirement.clause())).isPresent());
    }

    @Test
    void isReadFromTheDatabaseAsItWasWritten() {
        var read = StandardJson.read(StandardJson.write(content));

        assertThat(read.clauses()).isEqualTo(content.clauses());
        assertThat(read.industries()).isEqualTo(content.industries());
        assertThat(read.grounds()).isEqualTo(content.grounds());
        assertThat(Comparison.of(content, read))
                .noneMatch(change -> change.kind() == StandardChange.Kind.TIGHTENED
                        || change.kind() == StandardChange.Kind.LOOSENED);
    }

    @Test
    void anIndustryWrittenBeforeAnyCouldBeWithdrawnIsTaken() {
        var older = StandardJson.write(content).replace(",\"withdrawn\":false", "");

        assertThat(older).doesNotContain("withdrawn");
        assertThat(StandardJson.read(older).industries()).isEqualTo(content.industries());
    }

    @Test
    void aWithdrawnIndustryIsReadAsOne() {
        var parking = content.industries().getFirst();
        var withdrawn = new IndustryRule(parking.industry(), parking.scenes(), parking.dailyThreshold(), true);
        var read = StandardJson.read(StandardJson.write(content.withIndustries(List.of(withdrawn))));

        assertThat(read.industries()).containsExactly(withdrawn);
        assertThat(read.withdrawn()).containsExactly(parking.name());
    }
}
