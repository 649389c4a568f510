package org.partnerportal.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;

/// What stands where nothing is yet: what belongs here, and how to begin.
public class EmptyState extends Div {

    public EmptyState(VaadinIcon icon, String title, String next, Component... actions) {
        this(icon, new H2(title), next, actions);
    }

    private EmptyState(VaadinIcon icon, Component title, String next, Component... actions) {
        addClassName("empty-state");
        var picture = icon.create();
        picture.getElement().setAttribute("aria-hidden", "true");
        add(picture, title, new Paragraph(next));
        add(actions);
    }

    /// One that is all there is on its page, and so bears the page's title.
    public static EmptyState ofPage(VaadinIcon icon, String title, String next, Component... actions) {
        return new EmptyState(icon, new H1(title), next, actions);
    }
}
