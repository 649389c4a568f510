package org.partnerportal.partner.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.partnerportal.access.Roles;
import org.partnerportal.partner.ChangePartner;
import org.partnerportal.partner.EditOutcome;
import org.partnerportal.partner.PartnerAdministration;
import org.partnerportal.partner.PartnerDetails;
import org.partnerportal.partner.PartnerDirectory;
import org.partnerportal.uikit.PageHeader;

/// Changes what is agreed with a partner. Who saw an older state is told, and nothing is overwritten.
@Route("partners/:" + PartnerView.NUMBER + "/edit")
@RolesAllowed(Roles.ADMIN)
@CssImport("./styles/tracking.css")
@CssImport("./styles/partner.css")
class PartnerEditView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PartnerDirectory directory;
    private final transient PartnerAdministration administration;
    private final transient PartnerForms forms;
    private String title = "";

    PartnerEditView(PartnerDirectory directory, PartnerAdministration administration, PartnerForms forms) {
        this.directory = directory;
        this.administration = administration;
        this.forms = forms;
        addClassNames("page", "partner-edit");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get(PartnerView.NUMBER)
                .flatMap(directory::find)
                .filter(PartnerDetails::editable)
                .ifPresentOrElse(this::open, () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return title + " · " + getTranslation("shell.product");
    }

    private void open(PartnerDetails partner) {
        title = getTranslation("partner.edit-title", partner.profile().name());
        var form = forms.fresh();
        form.provider(partner.provider());
        form.show(partner.profile());
        var foot = new FormFoot[1];
        foot[0] = new FormFoot("partner.save", "partners/" + partner.number(), () -> save(partner, form, foot[0]));
        removeAll();
        add(new PageHeader(title).beside(new StandingBadge(partner.standing().standing())), form, foot[0]);
    }

    private void save(PartnerDetails partner, PartnerForm form, FormFoot foot) {
        if (!form.readable()) {
            foot.unreadableDate();
            return;
        }
        switch (administration.change(new ChangePartner(partner.id(), partner.version(), form.typed()))) {
            case EditOutcome.Saved(var _, var number) -> UI.getCurrent().navigate("partners/" + number);
            case EditOutcome.Refused(var problems) -> {
                form.pointOut(problems);
                foot.pointOut(problems);
            }
        }
    }
}
