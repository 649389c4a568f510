package org.partnerportal.merchant.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.partnerportal.merchant.CapabilityStep;
import org.partnerportal.uikit.Moments;

/// What happened to payment products, sentence by sentence, the latest first; nothing is seen of it where nothing did.
final class ProductHistory extends Section {

    private final transient Moments moments;
    private final OrderedList list = new OrderedList();

    ProductHistory(Moments moments) {
        this.moments = moments;
        setId("product-history");
        list.addClassName("product-steps");
        add(new H2(getTranslation("merchant.history")), list);
    }

    void show(List<CapabilityStep> steps) {
        list.removeAll();
        steps.forEach(step -> list.add(line(step)));
        setVisible(!steps.isEmpty());
    }

    private ListItem line(CapabilityStep step) {
        var when = new Span(moments.exact(step.at(), getLocale()));
        when.addClassName("soft");
        var head = new Div(new Span(ProductWords.sentence(this, step)), when);
        head.addClassName("product-step");
        if (!step.person().isEmpty()) {
            head.add(new Span(step.person()));
        }
        var line = new ListItem(head);
        if (step.reason() != null) {
            line.add(new Paragraph(getTranslation("merchant.step-reason", step.reason())));
        }
        if (step.note() != null) {
            line.add(new Paragraph(getTranslation("merchant.step-note", step.note())));
        }
        return line;
    }
}
