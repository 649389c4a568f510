package org.partnerportal.partner.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerportal.partner.ContactEdit;
import org.partnerportal.partner.PartnerContact;
import org.partnerportal.partner.PartnerProblem;

/// A partner's contacts to be typed. What is there already shows masked and stays, unless it is typed anew.
final class ContactsEditor extends Div {

    private static final int MOST = 12;

    private final Div list = new Div();
    private final Button more = new Button();
    private final List<ContactEditor> rows = new ArrayList<>();

    ContactsEditor() {
        addClassName("contacts-editor");
        list.addClassName("contacts-editor-rows");
        more.setText(getTranslation("partner.contact.add"));
        more.setIcon(VaadinIcon.PLUS.create());
        more.setId("add-contact");
        more.addClickListener(click -> append(null, null).focus());
        add(list, more);
    }

    void show(List<PartnerContact> masked) {
        list.removeAll();
        rows.clear();
        for (var place = 0; place < masked.size(); place++) {
            append(place, masked.get(place));
        }
    }

    List<ContactEdit> typed() {
        return rows.stream().map(ContactEditor::typed).toList();
    }

    void pointOut(List<PartnerProblem> problems) {
        for (var place = 0; place < rows.size(); place++) {
            rows.get(place).pointOut("contact." + place + ".", problems);
        }
    }

    private ContactEditor append(@Nullable Integer kept, @Nullable PartnerContact masked) {
        var row = new ContactEditor(kept, masked, this::remove);
        rows.add(row);
        list.add(row);
        count();
        return row;
    }

    private void remove(ContactEditor row) {
        rows.remove(row);
        list.remove(row);
        count();
    }

    private void count() {
        more.setEnabled(rows.size() < MOST);
    }
}
