package org.partnerportal.fileformat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class WorkbenchTests {

    private final Workbench workbench = new Workbench(1, Duration.ofMillis(200));

    @Test
    void givesUpOnAFileThatDoesNotComeToAnEndAndGoesOnWithTheNext() throws IOException {
        assertThatThrownBy(() -> workbench.work(() -> {
                    new CountDownLatch(1).await();
                    return "never";
                }))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("too long");

        assertThat(workbench.work(() -> "next")).isEqualTo("next");
    }

    @Test
    void aFileThatBreaksItsReaderBreaksNothingElse() throws IOException {
        assertThatThrownBy(() -> workbench.work(() -> {
                    throw new StackOverflowError();
                }))
                .isInstanceOf(IOException.class)
                .hasCauseInstanceOf(StackOverflowError.class);

        assertThat(workbench.work(() -> "next")).isEqualTo("next");
    }
}
