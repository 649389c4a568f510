package org.partnerportal.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseFolderTests {

    @TempDir
    private Path home;

    @Test
    void belongsToOneRunAtATime() throws IOException {
        try (var first = DatabaseFolder.taken(home)) {
            assertThatThrownBy(() -> DatabaseFolder.taken(home))
                    .isInstanceOf(MySqlNotStarted.class)
                    .hasMessageContaining("already using");
            assertThat(first.data().startsWith(home)).isTrue();
        }
        DatabaseFolder.taken(home).close();
    }

    @Test
    void stopsTheServerThatAKilledRunLeftBehind() throws Exception {
        try (var folder = DatabaseFolder.taken(home)) {
            var server = sleeping("mysqld", "--datadir=" + folder.data(), "--port=1");
            folder.remember(server.pid());

            assertThat(folder.stopLeftOver()).isTrue();
            assertThat(server.waitFor(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void leavesAloneWhoeverHasTheNumberNow() throws Exception {
        try (var folder = DatabaseFolder.taken(home)) {
            var other = sleeping("mysqld", "--datadir=/elsewhere", "--port=1");
            folder.remember(other.pid());

            assertThat(folder.stopLeftOver()).isFalse();
            assertThat(other.isAlive()).isTrue();
            other.destroyForcibly();
        }
    }

    // The arguments after the script stand in the process's command line as a server's would.
    private static Process sleeping(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of("bash", "-c", "echo ready; read -r -t 60"));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).start();
        process.inputReader().readLine();
        return process;
    }
}
