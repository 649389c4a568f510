package org.partnerportal.vault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MasterKeyMissingAnalyzerTests {

    @Test
    void saysWhichVariableIsMissingAndHowToMakeAKey() {
        var analysis = new MasterKeyMissingAnalyzer()
                .analyze(new IllegalStateException("the context failed", new MasterKeyMissing()));

        assertThat(analysis).isNotNull();
        assertThat(analysis.getAction()).contains("PORTAL_MASTER_KEY", "openssl rand");
    }
}
