package org.partnerportal.companysignin.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.partnerportal.companysignin.CompanySignInStart;

/// The part of the sign-in page that leads to the company's own provider, and says so when it did not let somebody in.
final class CompanySignInPart extends Div {

    private final transient CompanySignInStart start;
    private final TextField company = new TextField();
    // The browser's own: the bundler does not see what only a bean brings to the sign-in page.
    private final NativeDetails details;
    private final Paragraph error = new Paragraph();

    CompanySignInPart(CompanySignInStart start) {
        this.start = start;
        addClassName("sign-in-way");
        company.setId("company");
        company.setLabel(getTranslation("companysignin.company"));
        company.setWidthFull();
        company.setManualValidation(true);
        var go = new Button(getTranslation("companysignin.go"), click -> go());
        go.setId("company-go");
        company.addKeyPressListener(Key.ENTER, press -> go());
        details = new NativeDetails(getTranslation("companysignin.sign-in"), new Div(company, go));
        details.setId("company-sign-in");
        error.setId("company-error");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        add(details, error);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        attach.getUI()
                .getActiveViewLocation()
                .getQueryParameters()
                .getSingleParameter("company")
                .ifPresent(reason -> say(reason.equals("silent") ? "companysignin.silent" : "companysignin.refused"));
    }

    private void go() {
        company.setInvalid(false);
        start.address(company.getValue())
                .ifPresentOrElse(address -> getUI().ifPresent(ui -> ui.getPage().setLocation(address)), () -> {
                    company.setErrorMessage(getTranslation("companysignin.unknown"));
                    company.setInvalid(true);
                });
    }

    private void say(String key) {
        details.setOpen(true);
        error.setText(getTranslation(key));
        error.setVisible(true);
    }
}
