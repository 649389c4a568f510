package org.partnerportal.signing.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.partnerportal.access.Roles;
import org.partnerportal.onboarding.ApplicationDetails;
import org.partnerportal.onboarding.ApplicationRegister;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.uikit.LiveUpdates;
import org.partnerportal.uikit.PageHeader;

/// The page where a provider's staff find the link that one of their merchants needs.
@Route("applications/:" + MerchantLinkView.APPLICATION + "/merchant-link")
@RolesAllowed(Roles.PROVIDER_STAFF)
class MerchantLinkView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String APPLICATION = "application";

    private final transient ApplicationRegister register;
    private final transient MerchantLinkPanels panels;
    private final transient LiveUpdates live;

    MerchantLinkView(ApplicationRegister register, MerchantLinkPanels panels, LiveUpdates live) {
        this.register = register;
        this.panels = panels;
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
        return getTranslation("signing.link.title");
    }

    private void show(ApplicationDetails application) {
        var name = application.merchantName();
        var back = new Anchor("applications/" + application.id(), getTranslation("signing.link.back"));
        back.setId("back");
        var panel = panels.of(application.id());
        removeAll();
        add(new PageHeader(name == null ? getTranslation("signing.unnamed") : name).actions(back), panel);
        live.follow(this, application.id().subject(), panel::show);
    }
}
