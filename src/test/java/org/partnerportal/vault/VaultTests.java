package org.partnerportal.vault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class VaultTests {

    @Autowired
    private Vault vault;

    @Test
    void opensWhatItSealed() {
        assertThat(vault.openText("a", vault.seal("a", "text"))).isEqualTo("text");
    }
}
