package org.partnerportal.uikit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;

/// Opens and closes a list's further filters, which a narrow screen hides.
public final class FilterToggle extends Button {

    public FilterToggle(Div further) {
        super(VaadinIcon.FILTER.create());
        setText(getTranslation("uikit.filters"));
        setId("filter-more");
        addClassName("filters-toggle");
        getElement().setAttribute("aria-expanded", "false");
        addClickListener(click -> {
            var open = !further.hasClassName("open");
            further.setClassName("open", open);
            getElement().setAttribute("aria-expanded", Boolean.toString(open));
        });
    }
}
