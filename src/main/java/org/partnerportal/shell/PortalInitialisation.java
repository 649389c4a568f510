package org.partnerportal.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/// Gives every session its language and its last-resort error handler, and every page its language.
@Component
class PortalInitialisation implements VaadinServiceInitListener {

    private final LanguageChoice language;
    private final LastResort lastResort;

    PortalInitialisation(LanguageChoice language, LastResort lastResort) {
        this.language = language;
        this.lastResort = lastResort;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(session -> {
            session.getSession().setLocale(language.of(session.getRequest()));
            session.getSession().setErrorHandler(lastResort);
        });
        // Screen readers and fonts go by the page's language, which is the session's and not the server's.
        event.addIndexHtmlRequestListener(page -> page.getDocument()
                .child(0)
                .attr("lang", language.of(page.getVaadinRequest()).toLanguageTag()));
    }
}
