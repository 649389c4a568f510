package org.partnerportal.standard.ui;

import java.util.Locale;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.partner.PartnerProfiles;
import org.partnerportal.standard.StandardVersion;
import org.partnerportal.standard.WhatIf;
import org.partnerportal.uikit.Moments;
import org.springframework.stereotype.Component;

/// Makes the part of a draft's page that says whom it would hit.
@Component
class ImpactParts {

    private final WhatIf whatIf;
    private final PartnerProfiles partners;
    private final FieldCatalogue catalogue;
    private final Moments moments;

    ImpactParts(WhatIf whatIf, PartnerProfiles partners, FieldCatalogue catalogue, Moments moments) {
        this.whatIf = whatIf;
        this.partners = partners;
        this.catalogue = catalogue;
        this.moments = moments;
    }

    ImpactPart of(StandardVersion draft, Locale locale) {
        return new ImpactPart(
                whatIf, draft, new HitWords(new FieldNames(catalogue, locale), partners::name, moments, locale));
    }
}
