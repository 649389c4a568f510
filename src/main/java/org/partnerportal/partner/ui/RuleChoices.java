package org.partnerportal.partner.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.Industry;

/// What a routing rule can name: industries, regions, acquirers.
@SpringComponent
class RuleChoices {

    private final FieldCatalogue catalogue;
    private final RegionChoices regions;
    private final PartnerWords words;
    private final AcquirerChoices acquirers;

    RuleChoices(FieldCatalogue catalogue, RegionChoices regions, PartnerWords words, AcquirerChoices acquirers) {
        this.catalogue = catalogue;
        this.regions = regions;
        this.words = words;
        this.acquirers = acquirers;
    }

    List<String> industries() {
        return catalogue.industries().stream().map(Industry::name).toList();
    }

    List<String> regions() {
        return regions.all();
    }

    PartnerWords words() {
        return words;
    }

    AcquirerChoices acquirers() {
        return acquirers;
    }
}
