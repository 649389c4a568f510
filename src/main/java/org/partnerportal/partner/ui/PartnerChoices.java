package org.partnerportal.partner.ui;

import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.partnerportal.partner.PartnerDirectory;
import org.partnerportal.partner.PartnerQuery;
import org.partnerportal.partner.PartnerSummary;

/// The partners to pick from, found as one types by what the directory finds them by.
@SpringComponent
public class PartnerChoices {

    private final PartnerDirectory directory;

    PartnerChoices(PartnerDirectory directory) {
        this.directory = directory;
    }

    /// Offers them in this box, each by name and number.
    public void offerIn(ComboBoxBase<?, PartnerSummary, ?> box) {
        box.setItemLabelGenerator(partner -> partner.name() + " · " + partner.number());
        box.setItems(wanted ->
                directory
                        .list(new PartnerQuery(wanted.getFilter().orElse(null), null, null, false, null), null)
                        .rows()
                        .stream()
                        .skip(wanted.getOffset())
                        .limit(wanted.getLimit()));
    }
}
