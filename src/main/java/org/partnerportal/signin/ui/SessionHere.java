package org.partnerportal.signin.ui;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import java.util.UUID;
import org.partnerportal.signin.Entering;
import org.partnerportal.signin.Visit;

/// The session in which a page is open, and where its request comes from.
final class SessionHere {

    private SessionHere() {}

    /// The session's id, nothing where nobody is signed in.
    static Optional<UUID> id() {
        var session = VaadinSession.getCurrent();
        return session != null
                        && session.getSession() != null
                        && session.getSession().getAttribute(Entering.SESSION) instanceof UUID id
                ? Optional.of(id)
                : Optional.empty();
    }

    static Visit visit() {
        return Visit.of(VaadinServletRequest.getCurrent());
    }
}
