package org.partnerportal.credential.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;

/// One key or secret: what it is, whether it works, when what happened, and what may be done.
final class CredentialCard extends ListItem {

    CredentialCard(Component title, Component badge, Component dates, Component... actions) {
        addClassName("credential");
        var head = new Div(title, badge);
        head.addClassName("credential-head");
        var buttons = new Div(actions);
        buttons.addClassName("credential-actions");
        add(head, dates, buttons);
    }
}
