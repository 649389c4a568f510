package org.partnerportal.people;

import java.util.Locale;
import org.partnerportal.access.AccountNames;
import org.partnerportal.partner.PartnerProfiles;
import org.partnerportal.shared.AccountId;
import org.partnerportal.uikit.PortalTexts;
import org.springframework.stereotype.Component;

/// What people read of an organisation: the partner's name, or the portal's own; and of who invites on its behalf.
@Component
class OrganisationNames {

    private final PartnerProfiles partners;
    private final AccountNames people;
    private final PortalTexts texts;

    OrganisationNames(PartnerProfiles partners, AccountNames people, PortalTexts texts) {
        this.partners = partners;
        this.people = people;
        this.texts = texts;
    }

    String of(Organisation organisation, Locale language) {
        return organisation.platform()
                ? texts.getTranslation("shell.product", language)
                : partners.name(organisation.partner());
    }

    /// Who invites on an organisation's behalf.
    String inviter(AccountId person) {
        return people.of(person);
    }
}
