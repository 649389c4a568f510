package org.partnerportal.signing.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.partnerportal.signing.SigningSheet;

/// The end of the merchant's page: signed, with the merchant's number once it is there.
class DoneNote extends Section {

    DoneNote(SigningSheet sheet) {
        addClassNames("card", "done-note");
        setId("done");
        var icon = VaadinIcon.CHECK_CIRCLE.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        add(icon, new H2(getTranslation("signing.page.done.title")));
        var merchant = sheet.merchant();
        if (merchant == null) {
            add(new Paragraph(getTranslation("signing.page.done.soon")));
            return;
        }
        var number = new Span(merchant.toString());
        number.setId("merchant-number");
        number.addClassName("merchant-number");
        add(
                new Paragraph(getTranslation("signing.page.done.number")),
                number,
                new Paragraph(getTranslation("signing.page.done.next")));
    }
}
