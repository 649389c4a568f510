package org.partnerportal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.partnerportal.vault.Vault;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
class PersistenceSmokeTests {

    @Autowired
    private Vault vault;

    @Test
    void opensWhatItSealed() {
        assertThat(vault.openText("a", vault.seal("a", "text"))).isEqualTo("text");
    }
}
