package org.partnerportal.companysignin.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import org.partnerportal.companysignin.CompanySignInDetails;
import org.partnerportal.companysignin.CompanySignInOutcome;
import org.partnerportal.companysignin.CompanySignInSettings;
import org.partnerportal.companysignin.SaveCompanySignIn;

/// The provider's address, and what the portal is known by there.
final class CompanyForm extends Section {

    private final transient CompanySignInSettings settings;
    private final transient CompanySignInDetails details;
    private final transient Runnable saved;
    private final TextField issuer = new TextField();
    private final TextField client = new TextField();
    private final PasswordField secret = new PasswordField();

    CompanyForm(CompanySignInSettings settings, CompanySignInDetails details, Runnable saved) {
        this.settings = settings;
        this.details = details;
        this.saved = saved;
        addClassName("card");
        var back = new TextField(getTranslation("companysignin.back"));
        back.setId("company-back");
        back.setValue(details.backAddress());
        back.setReadOnly(true);
        back.setWidthFull();
        back.setHelperText(getTranslation("companysignin.back-help"));
        prepare(issuer, "company-issuer", "companysignin.issuer");
        issuer.setValue(details.issuer());
        issuer.setHelperText(getTranslation("companysignin.issuer-help"));
        prepare(client, "company-client", "companysignin.client");
        client.setValue(details.clientId());
        prepare(secret, "company-secret", "companysignin.secret");
        secret.setHelperText(
                getTranslation(details.setUp() ? "companysignin.secret-kept" : "companysignin.secret-help"));
        secret.getElement().setAttribute("autocomplete", "off");
        var save = new Button(getTranslation("companysignin.save"), click -> {
            save();
            click.getSource().setEnabled(true);
        });
        save.setId("company-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        add(new H2(getTranslation("companysignin.provider")), back, issuer, client, secret, save);
    }

    private void prepare(TextFieldBase<?, ?> field, String id, String label) {
        field.setId(id);
        field.setLabel(getTranslation(label));
        field.setWidthFull();
        field.setManualValidation(true);
    }

    private void save() {
        issuer.setInvalid(false);
        client.setInvalid(false);
        secret.setInvalid(false);
        if (client.getValue().isBlank()) {
            say(client, "companysignin.client-missing");
            return;
        }
        var outcome = settings.save(new SaveCompanySignIn(
                details.partner(),
                issuer.getValue().strip(),
                client.getValue().strip(),
                secret.getValue().strip(),
                details.version()));
        switch (outcome) {
            case SAVED -> saved.run();
            case SECRET_MISSING -> say(secret, outcome(outcome));
            case ADDRESS_REFUSED, PROVIDER_SILENT, OTHER_ISSUER, DOMAIN_REFUSED -> say(issuer, outcome(outcome));
        }
    }

    private void say(TextFieldBase<?, ?> field, String key) {
        field.setErrorMessage(getTranslation(key));
        field.setInvalid(true);
    }

    static String outcome(CompanySignInOutcome outcome) {
        return "companysignin.outcome." + outcome;
    }
}
