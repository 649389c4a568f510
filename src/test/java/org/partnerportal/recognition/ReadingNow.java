package org.partnerportal.recognition;

import org.partnerportal.access.SystemActor;
import org.partnerportal.document.DocumentId;
import org.springframework.stereotype.Component;

/// Has a document read at once, for tests that would not wait for the job.
@Component
public class ReadingNow {

    private final DocumentReader reader;
    private final SystemActor system;

    ReadingNow(DocumentReader reader, SystemActor system) {
        this.reader = reader;
        this.system = system;
    }

    public void read(DocumentId document) {
        system.run(() -> reader.read(document));
    }
}
