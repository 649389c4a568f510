package org.partnerportal.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerLogTests {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            error while loading shared libraries: libaio.so.1: cannot open shared object file | apt-get install libaio1
            [ERROR] [MY-012574] [InnoDB] Unable to lock ./ibdata1 error: 11                   | already using this data
            Do you already have another mysqld server running on port: 3306 ?                 | port is already in use
            [ERROR] [MY-012639] [InnoDB] Write to file failed: No space left on device        | disk is full
            something nobody has seen before                                                  | see
            """)
    void saysInOneSentenceWhyTheServerDidNotStart(String line, String reason) throws IOException {
        var log = new ServerLog(Files.writeString(folder.resolve("mysqld.log"), line));

        assertThat(log.reason()).contains(reason);
    }
}
