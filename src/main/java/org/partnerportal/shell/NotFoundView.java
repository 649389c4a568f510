package org.partnerportal.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.partnerportal.uikit.EmptyState;

/// What stands where there is nothing, or nothing for the person who asks.
@AnonymousAllowed
class NotFoundView extends Main implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    @Override
    public String getPageTitle() {
        return getTranslation("shell.not-found") + " · " + getTranslation("shell.product");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        show(this);
        return HttpStatusCode.NOT_FOUND.getCode();
    }

    static void show(Main page) {
        page.removeAll();
        page.add(EmptyState.ofPage(
                VaadinIcon.SEARCH_MINUS,
                page.getTranslation("shell.not-found"),
                page.getTranslation("shell.not-found-text"),
                new Anchor("", page.getTranslation("shell.home"))));
    }
}
