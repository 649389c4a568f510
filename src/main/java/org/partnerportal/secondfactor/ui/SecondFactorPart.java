package org.partnerportal.secondfactor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import org.partnerportal.uikit.AccountPart;

/// Leads from one's own account to one's second factors.
@org.springframework.stereotype.Component
class SecondFactorPart implements AccountPart {

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Component part() {
        var part = new Section();
        part.addClassNames("card", "account-narrow");
        var link = new RouterLink(part.getTranslation("secondfactor.account.open"), SecondFactorView.class);
        link.setId("account-second-factor");
        part.add(
                new H2(part.getTranslation("secondfactor.account")),
                new Paragraph(part.getTranslation("secondfactor.account.text")),
                link);
        return part;
    }
}
