package org.partnerportal.partner;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.access.Role;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.shared.PartnerId;
import org.springframework.stereotype.Component;

/// Makes of a partner what its readers see: contacts masked, a term that is over is over.
@Component
class PartnerReading {

    private static final FieldPath NAME = FieldPath.of("contact_info.contact_name");
    private static final FieldPath PHONE = FieldPath.of("contact_info.mobile_phone");
    private static final FieldPath EMAIL = FieldPath.of("contact_info.contact_email");

    private final Partners partners;
    private final FieldCatalogue catalogue;
    private final CurrentActor current;

    PartnerReading(Partners partners, FieldCatalogue catalogue, CurrentActor current) {
        this.partners = partners;
        this.catalogue = catalogue;
        this.current = current;
    }

    Optional<PartnerDetails> withNumber(String number) {
        return partners.findByNumber(number).map(this::details);
    }

    Optional<PartnerDetails> withId(PartnerId id) {
        return partners.find(id).map(this::details);
    }

    /// These partners, in this order, without their contacts.
    List<PartnerDetails> withoutContacts(List<PartnerId> ids) {
        return partners.findWithoutContacts(ids).stream().map(this::details).toList();
    }

    private PartnerDetails details(Partner partner) {
        var identity = partner.identity();
        var profile = partner.profile();
        var proposal = partner.standing().proposal();
        return new PartnerDetails(
                identity.id(),
                identity.number(),
                identity.kind(),
                partner.version(),
                new PartnerProfile(
                        profile.name(),
                        profile.filingNumber(),
                        profile.contract(),
                        masked(profile.contacts()),
                        profile.permission(),
                        profile.routing()),
                partner.standing().current(),
                proposal,
                proposal != null
                        && current.actor().is(Role.ADMIN)
                        && !proposal.by().equals(current.actor().account()));
    }

    private List<PartnerContact> masked(List<PartnerContact> contacts) {
        return contacts.stream()
                .map(contact -> new PartnerContact(
                        contact.purpose(),
                        catalogue.masked(NAME, contact.name(), Locale.ROOT),
                        masked(PHONE, contact.phone()),
                        masked(EMAIL, contact.email())))
                .toList();
    }

    private String masked(FieldPath path, String value) {
        return value.isEmpty() ? "" : catalogue.masked(path, value, Locale.ROOT);
    }
}
