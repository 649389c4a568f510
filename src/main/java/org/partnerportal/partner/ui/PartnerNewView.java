package org.partnerportal.partner.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.partnerportal.access.Roles;
import org.partnerportal.partner.EditOutcome;
import org.partnerportal.partner.OpenPartner;
import org.partnerportal.partner.PartnerAdministration;
import org.partnerportal.partner.PartnerKind;
import org.partnerportal.partner.PartnerProblem;
import org.partnerportal.uikit.PageHeader;

/// Takes a partner in.
@Route("partners/new")
@RolesAllowed(Roles.ADMIN)
@CssImport("./styles/tracking.css")
@CssImport("./styles/partner.css")
class PartnerNewView extends Main implements HasDynamicTitle {

    private final transient PartnerAdministration administration;
    private final TextField number = new TextField();
    private final RadioButtonGroup<PartnerKind> kind = new RadioButtonGroup<>();
    private final PartnerForm form;
    private final FormFoot foot = new FormFoot("partner.open", "partners", this::save);

    PartnerNewView(PartnerAdministration administration, PartnerForms forms) {
        this.administration = administration;
        this.form = forms.fresh();
        addClassNames("page", "partner-edit");
        number.setId("partner-number");
        number.setLabel(getTranslation("partner.field.number"));
        number.setHelperText(getTranslation("partner.field.number-help"));
        number.setRequiredIndicatorVisible(true);
        number.setMaxLength(20);
        kind.setId("partner-kind");
        kind.setLabel(getTranslation("partner.column.kind"));
        kind.setItems(PartnerKind.values());
        kind.setItemLabelGenerator(each -> getTranslation("partner.kind-one." + each));
        kind.setValue(PartnerKind.SERVICE_PROVIDER);
        kind.addValueChangeListener(change -> form.provider(change.getValue() == PartnerKind.SERVICE_PROVIDER));
        form.begin(kind, number);
        add(new PageHeader(getTranslation("partner.new")), form, foot);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("partner.new") + " · " + getTranslation("shell.product");
    }

    private void save() {
        if (!form.readable()) {
            foot.unreadableDate();
            return;
        }
        switch (administration.open(new OpenPartner(number.getValue(), kind.getValue(), form.typed()))) {
            case EditOutcome.Saved(var _, var saved) -> UI.getCurrent().navigate("partners/" + saved);
            case EditOutcome.Refused(var problems) -> pointOut(problems);
        }
    }

    private void pointOut(List<PartnerProblem> problems) {
        form.pointOut(problems);
        foot.pointOut(problems);
        var wrong =
                problems.stream().filter(each -> each.place().equals("number")).findFirst();
        number.setInvalid(wrong.isPresent());
        wrong.ifPresent(each -> number.setErrorMessage(getTranslation(each.key())));
    }
}
