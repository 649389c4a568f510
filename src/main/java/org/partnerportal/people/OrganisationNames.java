package org.partnerportal.people;

import java.util.Locale;
import org.partnerportal.partner.PartnerProfiles;
import org.partnerportal.uikit.PortalTexts;
import org.springframework.stereotype.Component;

/// What people read of an organisation: the partner's name, or the portal's own.
@Component
class OrganisationNames {

    private final PartnerProfiles partners;
    private final PortalTexts texts;

    OrganisationNames(PartnerProfiles partners, PortalTexts texts) {
        this.partners = partners;
        this.texts = texts;
    }

    String of(Organisation organisation, Locale language) {
        return organisation.platform()
                ? texts.getTranslation("shell.product", language)
                : partners.name(organisation.partner());
    }
}
