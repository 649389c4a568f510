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

/// A page that could not be opened: nothing was lost, and a number to quote.
@AnonymousAllowed
class FailureView extends Main implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(FailureView.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    public String getPageTitle() {
        return getTranslation("shell.failed") + " · " + getTranslation("shell.product");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        if (parameter.getException() instanceof DomainException) {
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
}
