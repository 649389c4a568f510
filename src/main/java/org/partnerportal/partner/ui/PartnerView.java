package org.partnerportal.partner.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.access.Roles;
import org.partnerportal.partner.PartnerDetails;
import org.partnerportal.partner.PartnerDirectory;
import org.partnerportal.partner.PartnerSubjects;
import org.partnerportal.uikit.LiveUpdates;

/// One partner, for the platform's people.
@Route("partners/:" + PartnerView.NUMBER)
@RolesAllowed({Roles.ADMIN, Roles.AUDITOR, Roles.COMPLIANCE})
@CssImport("./styles/tracking.css")
@CssImport("./styles/partner.css")
@CssImport("./styles/people.css")
@CssImport("./styles/credential.css")
// Parts come as beans: the bundler, which follows references, sees what they are made of by these alone.
@JsModule("./lit-renderer.ts")
@Uses(Dialog.class)
@Uses(ConfirmDialog.class)
@Uses(Grid.class)
@Uses(MasterDetailLayout.class)
@Uses(CheckboxGroup.class)
@Uses(RadioButtonGroup.class)
@Uses(ComboBox.class)
@Uses(EmailField.class)
@Uses(TextField.class)
@Uses(TextArea.class)
@Uses(ProgressBar.class)
class PartnerView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String NUMBER = "number";

    private final transient PartnerDirectory directory;
    private final transient List<PartnerPagePart> parts;
    private final transient StandingActions actions;
    private final transient CurrentActor current;
    private final transient LiveUpdates updates;
    private String title = "";
    private String part = "";

    PartnerView(
            PartnerDirectory directory,
            PartnerParts parts,
            StandingActions actions,
            CurrentActor current,
            LiveUpdates updates) {
        this.directory = directory;
        this.parts = parts.all();
        this.actions = actions;
        this.current = current;
        this.updates = updates;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        part = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("part")
                .orElse("");
        event.getRouteParameters()
                .get(NUMBER)
                .flatMap(directory::find)
                .ifPresentOrElse(this::open, () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return title + " · " + getTranslation("shell.product");
    }

    private void open(PartnerDetails partner) {
        title = partner.profile().name();
        var screen = new PartnerScreen(parts, actions, current.actor(), "partners/" + partner.number());
        screen.show(partner, part);
        removeAll();
        add(screen);
        updates.follow(
                screen,
                PartnerSubjects.of(partner.id()),
                () -> directory.find(partner.id()).ifPresent(now -> screen.show(now, part)));
    }
}
