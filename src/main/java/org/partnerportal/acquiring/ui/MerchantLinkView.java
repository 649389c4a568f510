package org.partnerportal.acquiring.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.partnerportal.access.Roles;
import org.partnerportal.acquiring.MerchantInviting;
import org.partnerportal.onboarding.ApplicationDetails;
import org.partnerportal.onboarding.ApplicationRegister;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.uikit.LiveUpdates;
import org.partnerportal.uikit.Moments;
import org.partnerportal.uikit.PageHeader;

/// The page where a provider's staff find the link that one of their merchants needs.
@Route("applications/:" + MerchantLinkView.APPLICATION + "/merchant-link")
@RolesAllowed(Roles.PROVIDER_STAFF)
class MerchantLinkView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String APPLICATION = "application";

    private final transient ApplicationRegister register;
    private final transient MerchantInviting inviting;
    private final transient Moments moments;
    private final transient MerchantLinkAddress address;
    private final transient LiveUpdates live;

    MerchantLinkView(
            ApplicationRegister register,
            MerchantInviting inviting,
            Moments moments,
            MerchantLinkAddress address,
            LiveUpdates live) {
        this.register = register;
        this.inviting = inviting;
        this.moments = moments;
        this.address = address;
        this.live = live;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get(APPLICATION)
                .flatMap(MerchantApplicationId::parse)
                .flatMap(register::find)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("acquiring.link.title");
    }

    private void show(ApplicationDetails application) {
        var name = application.merchantName();
        var back = new Anchor("applications/" + application.id(), getTranslation("acquiring.link.back"));
        back.setId("back");
        removeAll();
        add(
                new PageHeader(name == null ? getTranslation("acquiring.unnamed") : name).actions(back),
                new MerchantLinkPanel(inviting, moments, address, live, application.id()));
    }
}
