package org.partnerportal.partner.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.partnerportal.partner.PartnerIsClosed;
import org.partnerportal.uikit.EmptyState;

/// What the people of a partner that is closed see, whatever page they ask for.
@AnonymousAllowed
class ClosedView extends Main implements HasErrorParameter<PartnerIsClosed> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<PartnerIsClosed> parameter) {
        addClassName("page");
        removeAll();
        add(new EmptyState(
                VaadinIcon.BAN, getTranslation("partner.closed.title"), getTranslation("partner.closed.text")));
        return HttpStatusCode.FORBIDDEN.getCode();
    }
}
