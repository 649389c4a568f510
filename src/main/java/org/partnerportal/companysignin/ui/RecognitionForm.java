package org.partnerportal.companysignin.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import org.partnerportal.companysignin.CompanySignInDetails;
import org.partnerportal.companysignin.CompanySignInOutcome;
import org.partnerportal.companysignin.CompanySignInSettings;
import org.partnerportal.companysignin.RecogniseCompanySignIn;

/// What only the platform's admins say of a partner's provider: the e-mail domain that leads to it, and what of its
/// word counts as a second factor.
final class RecognitionForm extends Section {

    RecognitionForm(CompanySignInSettings settings, CompanySignInDetails details, Runnable saved) {
        addClassName("card");
        var domain = new TextField(getTranslation("companysignin.domain"));
        domain.setId("company-domain");
        domain.setWidthFull();
        domain.setManualValidation(true);
        domain.setValue(Objects.requireNonNullElse(details.domain(), ""));
        domain.setHelperText(getTranslation("companysignin.domain-help"));
        var trusted = new TextField(getTranslation("companysignin.trusted"));
        trusted.setId("company-trusted");
        trusted.setWidthFull();
        trusted.setValue(String.join(" ", details.trusted()));
        trusted.setHelperText(getTranslation("companysignin.trusted-help"));
        var save = new Button(getTranslation("companysignin.save"), click -> {
            var outcome = settings.recognise(new RecogniseCompanySignIn(
                    details.partner(), domain.getValue(), trusted.getValue(), details.version()));
            if (outcome == CompanySignInOutcome.SAVED) {
                saved.run();
            } else {
                domain.setErrorMessage(getTranslation(CompanyForm.outcome(outcome)));
                domain.setInvalid(true);
            }
        });
        save.setId("company-recognise");
        add(
                new H2(getTranslation("companysignin.recognition")),
                new Paragraph(getTranslation("companysignin.recognition-text")),
                domain,
                trusted,
                save);
    }
}
