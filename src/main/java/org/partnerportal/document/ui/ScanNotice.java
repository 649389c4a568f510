package org.partnerportal.document.ui;

import com.vaadin.flow.server.VaadinSession;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.antivirus.VirusScan;
import org.springframework.stereotype.Component;

/// Whether those who read strangers' documents are to be told that nobody scanned them: once while they are signed in.
@Component
class ScanNotice {

    private static final String UNDERSTOOD = "document.not-scanned-understood";

    private final VirusScan scan;
    private final CurrentActor actor;

    ScanNotice(VirusScan scan, CurrentActor actor) {
        this.scan = scan;
        this.actor = actor;
    }

    boolean due() {
        return !scan.configured()
                && actor.actor().caseReader()
                && VaadinSession.getCurrent().getAttribute(UNDERSTOOD) == null;
    }

    void understood() {
        VaadinSession.getCurrent().setAttribute(UNDERSTOOD, true);
    }
}
