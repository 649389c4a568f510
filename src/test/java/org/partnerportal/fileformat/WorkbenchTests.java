package org.partnerportal.fileformat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

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
    @Timeout(10)
    void whoFindsNoPlaceIsToldThatItIsNotTheFile() {
        var end = new Semaphore(0);
        assertThatThrownBy(() -> workbench.work(() -> {
                    end.acquireUninterruptibly();
                    return "late";
                }))
                .hasMessageContaining("too long");

        assertThatThrownBy(() -> workbench.work(() -> "next")).isInstanceOf(NoWorkplace.class);
        end.release();
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
