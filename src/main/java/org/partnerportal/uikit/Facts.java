package org.partnerportal.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/// Data with their labels, one a line.
public final class Facts extends DescriptionList {

    public Facts() {
        addClassName("fields");
    }

    /// Adds a line in words.
    ///
    /// @param label the key of what it is called
    public Facts fact(String label, String value) {
        return fact(label, new Span(value));
    }

    /// Adds a line with something in it, for instance a link.
    public Facts fact(String label, Component value) {
        var row = new Div(new DescriptionList.Term(getTranslation(label)), new DescriptionList.Description(value));
        row.addClassName("field-row");
        add(row);
        return this;
    }
}
