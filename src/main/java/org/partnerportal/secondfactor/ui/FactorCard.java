package org.partnerportal.secondfactor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/// One kind of second factor: what it is, what one has, and what can be done.
class FactorCard extends Section {

    /// @param topic the texts' prefix: its title, and what it is in `.text`
    FactorCard(String topic, Component... parts) {
        addClassName("card");
        add(new H2(getTranslation(topic)), new Paragraph(getTranslation(topic + ".text")));
        add(parts);
    }
}
