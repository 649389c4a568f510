package org.partnerportal.document;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Has it written down who looked at what, in a transaction of its own, before anything is shown.
@Component
class LookBook {

    private final ApplicationEventPublisher events;

    LookBook(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Transactional
    void write(DocumentSummary document, int page) {
        events.publishEvent(new DocumentViewed(document.owner(), document.id(), document.kind(), page));
    }

    @Transactional
    void writeDownload(DocumentSummary document) {
        events.publishEvent(new DocumentDownloaded(document.owner(), document.id(), document.kind()));
    }
}
