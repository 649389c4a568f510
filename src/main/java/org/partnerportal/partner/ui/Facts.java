package org.partnerportal.partner.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;

/// Data with their labels, one a line.
final class Facts extends DescriptionList {

    Facts() {
        addClassName("fields");
    }

    Facts fact(String label, String value) {
        var row = new Div(new DescriptionList.Term(getTranslation(label)), new DescriptionList.Description(value));
        row.addClassName("field-row");
        add(row);
        return this;
    }
}
