package org.partnerportal.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.partnerportal.access.Actor;
import org.partnerportal.audit.PartnerHistory;
import org.partnerportal.partner.PartnerDetails;
import org.partnerportal.partner.ui.PartnerPagePart;
import org.partnerportal.uikit.Moments;

/// The history of every change, on a partner's page, for the platform's people.
@SpringComponent
class PartnerHistoryPart implements PartnerPagePart {

    private final PartnerHistory history;
    private final AuditWords words;
    private final Moments moments;

    PartnerHistoryPart(PartnerHistory history, AuditWords words, Moments moments) {
        this.history = history;
        this.words = words;
        this.moments = moments;
    }

    @Override
    public String name() {
        return "history";
    }

    @Override
    public String titleKey() {
        return "audit.part.history";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public boolean offeredTo(Actor reader, PartnerDetails partner) {
        return reader.partner() == null;
    }

    @Override
    public Component content(PartnerDetails partner) {
        return new HistoryList(partner.id(), history, words, moments);
    }
}
