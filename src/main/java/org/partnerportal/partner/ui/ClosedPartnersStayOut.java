package org.partnerportal.partner.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.partner.PartnerIsClosed;
import org.partnerportal.partner.PartnerProfiles;

/// The people of a partner that is closed get no further than a page that says so, on whatever page they ask for.
@SpringComponent
class ClosedPartnersStayOut implements VaadinServiceInitListener {

    private final PartnerProfiles profiles;
    private final CurrentActor current;

    ClosedPartnersStayOut(PartnerProfiles profiles, CurrentActor current) {
        this.profiles = profiles;
        this.current = current;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(opened -> opened.getUI().addBeforeEnterListener(this::stop));
    }

    private void stop(BeforeEnterEvent event) {
        var partner = current.actor().partner();
        if (partner != null
                && !event.isErrorEvent()
                && profiles.standing(partner)
                        .filter(now -> !now.standing().mayComeIn())
                        .isPresent()) {
            event.rerouteToError(PartnerIsClosed.class);
        }
    }
}
