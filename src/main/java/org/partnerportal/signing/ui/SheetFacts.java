package org.partnerportal.signing.ui;

import com.vaadin.flow.component.html.DescriptionList;
import org.partnerportal.signing.SigningSheet;

/// Who signs what with whom, above each step of the merchant's page.
class SheetFacts extends DescriptionList {

    SheetFacts(SigningSheet sheet) {
        addClassName("sheet-facts");
        fact("merchant", sheet.merchantName());
        fact("contact", sheet.contact());
        fact("provider", sheet.provider());
        fact("acquirer", sheet.acquirer());
        fact("rule", sheet.settlementRule().label(getLocale()));
    }

    private void fact(String key, String value) {
        add(new Term(getTranslation("signing.page." + key)), new Description(value));
    }
}
