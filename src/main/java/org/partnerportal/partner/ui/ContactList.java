package org.partnerportal.partner.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.jspecify.annotations.Nullable;
import org.partnerportal.partner.PartnerAdministration;
import org.partnerportal.partner.PartnerContact;
import org.partnerportal.partner.PartnerDetails;
import org.partnerportal.uikit.ReasonDialog;

/// A partner's contacts, masked; an administrator may ask for one in full, with a reason.
final class ContactList extends Div {

    /// @param inFull asked for a contact in full; nothing where the reader may not
    ContactList(PartnerDetails partner, @Nullable PartnerAdministration inFull) {
        addClassName("contact-list");
        var contacts = partner.profile().contacts();
        if (contacts.isEmpty()) {
            var none = new Paragraph(getTranslation("partner.no-contacts"));
            none.addClassName("soft");
            add(none);
        }
        for (var place = 0; place < contacts.size(); place++) {
            add(row(partner, place, contacts.get(place), inFull));
        }
    }

    private Div row(PartnerDetails partner, int place, PartnerContact contact, @Nullable PartnerAdministration inFull) {
        var row = new Div();
        row.setId("contact-" + place);
        row.addClassName("contact-row");
        fill(row, contact);
        if (inFull != null) {
            var show = new Button(getTranslation("partner.contact.show"), VaadinIcon.EYE.create());
            show.setId("show-contact-" + place);
            show.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
            show.addClickListener(click -> new ReasonDialog("partner.contact.show-reason", reason -> {
                        var full = inFull.showContact(partner.id(), place, reason);
                        row.removeAll();
                        row.addClassName("in-full");
                        fill(row, full);
                    })
                    .open());
            row.add(show);
        }
        return row;
    }

    private void fill(Div row, PartnerContact contact) {
        var purpose = new Span(getTranslation("partner.purpose." + contact.purpose()));
        purpose.addClassName("soft");
        row.add(purpose, new Span(contact.name()), new Span(contact.phone()), new Span(contact.email()));
    }
}
