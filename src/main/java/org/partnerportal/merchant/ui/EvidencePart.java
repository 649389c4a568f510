package org.partnerportal.merchant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.partnerportal.catalogue.ApplicableField;
import org.partnerportal.catalogue.FieldType;
import org.partnerportal.merchant.CapabilityDetails;
import org.partnerportal.onboarding.ui.field.DocumentSlots;

/// The evidence for a payment product, to read.
final class EvidencePart extends Div {

    EvidencePart(ProductDesk desk, CapabilityDetails details) {
        setId("evidence");
        addClassName("evidence");
        var slots = desk.slots(details.id().subject(), getLocale());
        details.evidence().fields().forEach(field -> add(part(desk, details, slots, field)));
    }

    private Div part(ProductDesk desk, CapabilityDetails details, DocumentSlots slots, ApplicableField applicable) {
        var given = details.evidence().values().all(applicable.path());
        var part = new Div(
                new H3(applicable.field().label(getLocale())),
                applicable.field().type() == FieldType.DOCUMENT
                        ? pictures(slots, applicable, given)
                        : words(desk, applicable, given));
        part.addClassName("evidence-field");
        return part;
    }

    private Component pictures(DocumentSlots slots, ApplicableField applicable, List<String> given) {
        var field = applicable.field();
        var slot = slots.slot(field, applicable.path(), field.label(getLocale()), false, any -> {});
        slot.show(given);
        return slot.component();
    }

    private Component words(ProductDesk desk, ApplicableField applicable, List<String> given) {
        var text = given.stream()
                .map(value -> desk.catalogue().shown(applicable.path(), value, getLocale()))
                .collect(Collectors.joining(", "));
        return new Span(text.isEmpty() ? getTranslation("merchant.product.not-given") : text);
    }
}
