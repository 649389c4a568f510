package org.partnerportal.onboarding.ui.form;

import com.vaadin.flow.component.html.Anchor;

/// A link to another place of the same page, which also brings the keyboard there.
final class FieldLink extends Anchor {

    FieldLink(String id, String target, Runnable go) {
        setId(id);
        setHref("#" + target);
        setRouterIgnore(true);
        getElement().addEventListener("click", event -> go.run()).preventDefault();
    }
}
