package org.partnerportal.vault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MasterKeyMissingAnalyzerTests {

    @Test
    void saysWhichVariableIsMissingAndHowToMakeAKey() {
        var cause = new MasterKeyMissing();

        var analysis = new MasterKeyMissingAnalyzer().analyze(cause, cause);

        assertThat(analysis.getAction()).contains("PORTAL_MASTER_KEY", "openssl rand");
    }
}
