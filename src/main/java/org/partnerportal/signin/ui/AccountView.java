package org.partnerportal.signin.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import org.partnerportal.access.Roles;
import org.partnerportal.uikit.AccountPart;
import org.partnerportal.uikit.PageHeader;

/// One's own account: where one is signed in, what was tried at it, the password, the language.
@Route("account")
@RolesAllowed({Roles.PROVIDER_STAFF, Roles.ACQUIRER_STAFF, Roles.REVIEWERS, Roles.COMPLIANCE, Roles.ADMIN, Roles.AUDITOR
})
@CssImport("./styles/account.css")
// Parts come as beans: the bundler, which follows references, sees them by these alone.
@Uses(PasswordField.class)
@Uses(TextField.class)
@Uses(RadioButtonGroup.class)
@Uses(Dialog.class)
class AccountView extends Main implements HasDynamicTitle {

    AccountView(List<AccountPart> parts) {
        addClassNames("page", "account-page");
        add(new PageHeader(getTranslation("signin.account")));
        parts.stream()
                .sorted(Comparator.comparingInt(AccountPart::order))
                .map(AccountPart::part)
                .forEach(this::add);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("signin.account") + " · " + getTranslation("shell.product");
    }
}
