package org.partnerportal.companysignin.ui;

import com.vaadin.flow.component.Component;
import org.partnerportal.companysignin.CompanySignInStart;
import org.partnerportal.uikit.SignInWay;
import org.springframework.core.annotation.Order;

/// Offers to sign in with the account of one's own company.
@org.springframework.stereotype.Component
@Order(2)
class CompanySignInWay implements SignInWay {

    private final CompanySignInStart start;

    CompanySignInWay(CompanySignInStart start) {
        this.start = start;
    }

    @Override
    public Component offer() {
        return new CompanySignInPart(start);
    }
}
