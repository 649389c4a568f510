package org.partnerportal.partner.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.partnerportal.partner.PartnerDirectory;
import org.partnerportal.partner.PartnerProfiles;
import org.partnerportal.partner.PartnerSummary;
import org.partnerportal.shared.PartnerId;

/// The acquirers to pick from, found by any part of their name as one types.
@SpringComponent
class AcquirerChoices {

    private final PartnerDirectory directory;
    private final PartnerProfiles profiles;

    AcquirerChoices(PartnerDirectory directory, PartnerProfiles profiles) {
        this.directory = directory;
        this.profiles = profiles;
    }

    void offerIn(ComboBox<PartnerId> box) {
        box.setItemLabelGenerator(this::name);
        box.setItems(wanted -> directory.acquirers(wanted.getFilter().orElse("")).stream()
                .map(PartnerSummary::id)
                .skip(wanted.getOffset())
                .limit(wanted.getLimit()));
    }

    String name(PartnerId acquirer) {
        return profiles.name(acquirer);
    }
}
