package org.partnerportal.companysignin.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.access.Role;
import org.partnerportal.access.Roles;
import org.partnerportal.companysignin.CompanySignInSettings;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.uikit.PageHeader;

/// Where a partner's company sign-in is set up: by its own admins for their own, by the platform's for any, found by
/// its number.
@Route("company-sign-in")
@RolesAllowed({Roles.PROVIDER_ADMIN, Roles.ACQUIRER_ADMIN, Roles.ADMIN})
@CssImport("./styles/companysignin.css")
@Menu(title = "menu.company-sign-in", order = 92, icon = "vaadin:sign-in-alt")
class CompanySignInView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String PARTNER = "partner";

    private final transient CompanySignInSettings settings;
    private final boolean platform;
    private final Div body = new Div();

    CompanySignInView(CompanySignInSettings settings, CurrentActor actor) {
        this.settings = settings;
        this.platform = actor.actor().is(Role.ADMIN);
        addClassName("page");
        body.addClassName("company-sign-in");
        add(new PageHeader(getTranslation("companysignin.page")), new Paragraph(getTranslation("companysignin.text")));
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        body.removeAll();
        var number = event.getLocation().getQueryParameters().getSingleParameter(PARTNER);
        if (platform) {
            body.add(search(number.orElse("")));
            number.ifPresent(wanted -> settings.numbered(wanted)
                    .ifPresentOrElse(
                            this::show,
                            () -> body.add(new Paragraph(getTranslation("companysignin.no-partner", wanted)))));
        } else {
            settings.own().ifPresent(this::show);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("companysignin.page") + " · " + getTranslation("shell.product");
    }

    private Div search(String number) {
        var field = new TextField(getTranslation("companysignin.number"));
        field.setId("partner-number");
        field.setValue(number);
        var find = new Button(
                getTranslation("companysignin.find"),
                click -> getUI().ifPresent(ui -> ui.navigate(
                        CompanySignInView.class,
                        QueryParameters.of(PARTNER, field.getValue().strip()))));
        find.setId("partner-find");
        var line = new Div(field, find);
        line.addClassName("company-line");
        return line;
    }

    private void show(PartnerId partner) {
        var details = settings.find(partner);
        var form = new CompanyForm(settings, details, () -> shownAnew(partner, "companysignin.saved"));
        body.add(form);
        if (details.setUp() && platform) {
            body.add(new RecognitionForm(settings, details, () -> shownAnew(partner, "companysignin.saved")));
        }
        if (details.setUp()) {
            body.add(new CompanyRemoval(() -> {
                settings.remove(partner, details.version());
                shownAnew(partner, "companysignin.removed");
            }));
        }
    }

    private void shownAnew(PartnerId partner, String words) {
        body.getChildren()
                .filter(part -> part instanceof CompanyForm
                        || part instanceof RecognitionForm
                        || part instanceof CompanyRemoval)
                .toList()
                .forEach(body::remove);
        show(partner);
        Notification.show(getTranslation(words));
    }
}
