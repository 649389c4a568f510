package org.partnerportal.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.security.SecureRandom;
import org.partnerportal.shared.ChangedMeanwhile;
import org.partnerportal.shared.DomainException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/// Tells a person in words what could not be done; what nobody foresaw gets an incident number, in the log and on
/// screen.
@Component
class LastResort implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(LastResort.class);

    private final SecureRandom random = new SecureRandom();

    @Override
    public void error(ErrorEvent event) {
        var cause = domainCause(event.getThrowable());
        var ui = UI.getCurrent();
        if (ui == null) {
            // Nobody looks: a download that broke off, or a job of Vaadin's own.
            LOG.warn("Failed where nobody looks", event.getThrowable());
        } else if (cause instanceof DomainException known) {
            tell(ui, known);
        } else if (cause instanceof AccessDeniedException) {
            show(ui, "shell.not-found-text");
        } else {
            var incident = Integer.toString(100_000 + random.nextInt(900_000));
            LOG.error("Incident {}", incident, event.getThrowable());
            show(ui, "shell.incident", incident);
        }
    }

    private static void tell(UI ui, DomainException known) {
        var notice = show(ui, known.textKey(), known.arguments().toArray());
        if (known instanceof ChangedMeanwhile) {
            var reload = new Button(
                    ui.getTranslation("uikit.reload"), click -> ui.getPage().reload());
            reload.setId("reload");
            notice.add(reload);
            notice.setDuration(0);
        }
    }

    private static Notification show(UI ui, String key, Object... arguments) {
        var notice = new Notification();
        notice.add(new Span(ui.getTranslation(key, arguments)));
        notice.setPosition(Notification.Position.TOP_CENTER);
        notice.setDuration(8000);
        notice.addThemeVariants(NotificationVariant.WARNING);
        notice.open();
        return notice;
    }

    private static Throwable domainCause(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof DomainException || cause instanceof AccessDeniedException) {
                return cause;
            }
        }
        return thrown;
    }
}
