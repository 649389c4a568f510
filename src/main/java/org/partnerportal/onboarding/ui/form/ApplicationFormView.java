package org.partnerportal.onboarding.ui.form;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import org.partnerportal.access.Roles;
import org.partnerportal.onboarding.ApplicationForm;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.onboarding.ui.field.DocumentSlots;

/// Where the provider's staff fill in an application, and mend what came back.
@Route("applications/:application/form")
@RolesAllowed(Roles.PROVIDER_STAFF)
class ApplicationFormView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final FormTools tools;

    ApplicationFormView(FormTools tools) {
        this.tools = tools;
        addClassName("form-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("application")
                .flatMap(MerchantApplicationId::parse)
                .flatMap(tools.onboarding()::form)
                .ifPresentOrElse(form -> show(form, event), () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(ApplicationForm form, BeforeEnterEvent event) {
        if (!form.status().editable()) {
            event.forwardTo("applications/" + form.id());
            return;
        }
        removeAll();
        var documents = new DocumentSlots(
                form.id().subject(),
                tools.documents(),
                tools.viewing(),
                field -> tools.examples().beside(form.standard(), field.path(), field.label(getLocale())));
        var page = new FormPage(tools, documents, form);
        var open = form.fields().stream().filter(field -> form.editable(field.path()));
        page.keep(documents.unheardOf(open, form.values(), Instant.EPOCH));
        add(page);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("onboarding.form.title");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var dialog = event.getUI().getReconnectDialogConfiguration();
        dialog.setDialogText(getTranslation("onboarding.form.connection-lost"));
        dialog.setDialogTextGaveUp(getTranslation("onboarding.form.connection-gone"));
    }
}
