package org.partnerportal.partner.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.partnerportal.access.AccountDirectory;
import org.partnerportal.access.Roles;
import org.partnerportal.uikit.PageHeader;

/// Who has an account at the platform itself.
@Route("partners/platform")
@RolesAllowed(Roles.ADMIN)
@CssImport("./styles/tracking.css")
class PlatformAccountsView extends Main implements HasDynamicTitle {

    PlatformAccountsView(AccountDirectory accounts) {
        addClassNames("page", "list-page");
        add(new PageHeader(getTranslation("partner.platform")), new AccountList(accounts.of(null)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("partner.platform") + " · " + getTranslation("shell.product");
    }
}
