package org.partnerportal.secondfactor.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.partnerportal.signin.Halfway;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Leads whoever owes a second step to it, whatever page they ask for; only what nobody signs in for stays open.
///
/// Pages for everyone signed in would otherwise open to them: Spring Security takes the password alone for that.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SecondStepFirst implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(page -> page.getUI().addBeforeEnterListener(SecondStepFirst::lead));
    }

    private static void lead(BeforeEnterEvent event) {
        var target = event.getNavigationTarget();
        var open = target.isAnnotationPresent(AnonymousAllowed.class)
                || HasErrorParameter.class.isAssignableFrom(target)
                || target.equals(SecondStepView.class);
        if (!open && Halfway.here()) {
            event.forwardTo(SecondStepView.class);
        }
    }
}
