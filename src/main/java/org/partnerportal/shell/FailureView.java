package org.partnerportal.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.security.SecureRandom;
import org.partnerportal.shared.DomainException;
import org.partnerportal.uikit.EmptyState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;

/// A page that could not be opened: nothing was lost, and a number to quote. What the person may not have, or what is
/// not there, is no failure and looks like nothing at all.
@AnonymousAllowed
class FailureView extends Main implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(FailureView.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    private String title = "shell.failed";

    @Override
    public String getPageTitle() {
        return getTranslation(title) + " · " + getTranslation("shell.product");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        if (nothingForThisPerson(parameter.getException())) {
            title = "shell.not-found";
            NotFoundView.show(this);
            return HttpStatusCode.NOT_FOUND.getCode();
        }
        var incident = Integer.toString(100_000 + RANDOM.nextInt(900_000));
        LOG.error("Incident {}", incident, parameter.getException());
        removeAll();
        add(EmptyState.ofPage(
                VaadinIcon.WARNING,
                getTranslation("shell.failed"),
                getTranslation("shell.incident", incident),
                new Anchor("", getTranslation("shell.home"))));
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }

    // A page asks for what it shows while it is made: what its use cases refuse arrives wrapped.
    private static boolean nothingForThisPerson(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof DomainException || cause instanceof AccessDeniedException) {
                return true;
            }
        }
        return false;
    }
}
