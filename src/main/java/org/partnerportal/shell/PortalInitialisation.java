package org.partnerportal.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
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
        event.getSource().addUIInitListener(page -> tellOfTheConnection(page.getUI()));
        event.addIndexHtmlRequestListener(this::speak);
    }

    // Else who does not see the page would not learn that the connection is lost.
    private static void tellOfTheConnection(UI page) {
        page.getPage()
                .executeJs("document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status')");
    }

    // The session began on the sign-in page, before anybody knew whose it would be: each page asks anew.
    private void speak(IndexHtmlResponse page) {
        var wanted = language.of(page.getVaadinRequest());
        language.keep(page.getVaadinRequest(), page.getVaadinResponse());
        var session = VaadinSession.getCurrent();
        if (session != null && !wanted.equals(session.getLocale())) {
            session.setLocale(wanted);
        }
        // Screen readers and fonts go by the page's language, which is the session's and not the server's.
        page.getDocument().child(0).attr("lang", wanted.toLanguageTag());
    }
}
