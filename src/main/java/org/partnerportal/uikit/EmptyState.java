package org.partnerportal.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;

/// What stands where nothing is yet: what belongs here, and how to begin.
public class EmptyState extends Div {

    public EmptyState(VaadinIcon icon, String title, String next, Component... actions) {
        addClassName("empty-state");
        var picture = icon.create();
        picture.getElement().setAttribute("aria-hidden", "true");
        add(picture, new H2(title), new Paragraph(next));
        add(actions);
    }
}
