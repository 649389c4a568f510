package org.partnerportal.shell;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/// A page that is not for this person looks like one that is not there.
@AnonymousAllowed
class NotForYouView extends Main implements HasErrorParameter<AccessDeniedException>, HasDynamicTitle {

    @Override
    public String getPageTitle() {
        return getTranslation("shell.not-found") + " · " + getTranslation("shell.product");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        NotFoundView.show(this);
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
