package org.partnerportal.partner.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.partnerportal.access.AccountDirectory;
import org.partnerportal.access.Actor;
import org.partnerportal.access.Role;
import org.partnerportal.partner.PartnerDetails;

/// Who has an account at a partner, for administrators.
@SpringComponent
class AccountsPart implements PartnerPagePart {

    private final AccountDirectory accounts;

    AccountsPart(AccountDirectory accounts) {
        this.accounts = accounts;
    }

    @Override
    public String name() {
        return "accounts";
    }

    @Override
    public String titleKey() {
        return "partner.accounts";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public boolean offeredTo(Actor reader, PartnerDetails partner) {
        return reader.is(Role.ADMIN);
    }

    @Override
    public Component content(PartnerDetails partner) {
        return new AccountList(accounts.of(partner.id()));
    }
}
