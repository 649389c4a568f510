package org.partnerportal.uikit;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;

/// A state as icon, word and colour; the same on every screen.
public class StatusBadge extends Span {

    public StatusBadge(String word, VaadinIcon icon, Tone tone) {
        this(new Badge(word, icon, tone));
    }

    public StatusBadge(Badge badge) {
        addClassNames("status-badge", badge.tone().className());
        Icon picture = badge.icon().create();
        picture.getElement().setAttribute("aria-hidden", "true");
        add(picture, new Span(badge.word()));
    }
}
