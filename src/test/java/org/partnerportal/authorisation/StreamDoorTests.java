package org.partnerportal.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Every upload and download has its line in the table; what the lines promise is tried by `StreamsIT`.
class StreamDoorTests {

    @Test
    void everyUploadAndDownloadHasALineInTheTable() {
        assertThat(StreamDoors.all()).containsExactlyInAnyOrderElementsOf(AuthorisationTable.STREAMS.keySet());
    }
}
