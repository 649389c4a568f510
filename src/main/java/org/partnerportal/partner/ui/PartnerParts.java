package org.partnerportal.partner.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/// All parts that the portal's modules bring for partners' pages, in their order.
@SpringComponent("partnerPageParts")
class PartnerParts {

    private final ObjectProvider<PartnerPagePart> parts;

    PartnerParts(ObjectProvider<PartnerPagePart> parts) {
        this.parts = parts;
    }

    List<PartnerPagePart> all() {
        return parts.stream()
                .sorted(Comparator.comparingInt(PartnerPagePart::order))
                .toList();
    }
}
