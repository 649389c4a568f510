package org.partnerportal.partner.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.partnerportal.catalogue.FieldCatalogue;

/// Makes the form that partners are typed in.
@SpringComponent
class PartnerForms {

    private final PartnerWords words;
    private final FieldCatalogue catalogue;
    private final RuleChoices choices;

    PartnerForms(PartnerWords words, FieldCatalogue catalogue, RuleChoices choices) {
        this.words = words;
        this.catalogue = catalogue;
        this.choices = choices;
    }

    PartnerForm fresh() {
        return new PartnerForm(words, catalogue, new RoutingEditor(choices));
    }
}
