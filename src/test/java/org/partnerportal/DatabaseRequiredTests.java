package org.partnerportal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.mock.env.MockEnvironment;

class DatabaseRequiredTests {

    private final SpringApplication application = new SpringApplication(PartnerPortal.class);

    @Test
    void endsTheStartWhereNoDatabaseIsNamed() {
        assertThatThrownBy(() -> new DatabaseRequired().postProcessEnvironment(new StandardEnvironment(), application))
                .isInstanceOf(DatabaseMissing.class);
    }

    @Test
    void letsAStartWithADatabasePass() {
        var environment = new MockEnvironment().withProperty("spring.datasource.url", "jdbc:mysql://db/portal");

        assertThatCode(() -> new DatabaseRequired().postProcessEnvironment(environment, application))
                .doesNotThrowAnyException();
    }

    @Test
    void saysWhichVariablesAreMissing() {
        var cause = new DatabaseMissing();

        var analysis = new DatabaseMissingAnalyzer().analyze(cause, cause);

        assertThat(analysis.getAction()).contains("SPRING_DATASOURCE_URL", "./portal run");
    }
}
