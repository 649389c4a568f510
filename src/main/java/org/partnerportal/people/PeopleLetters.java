package org.partnerportal.people;

import java.util.Locale;
import java.util.stream.Collectors;
import org.partnerportal.access.AccountNames;
import org.partnerportal.mail.Letter;
import org.partnerportal.mail.PortalAddress;
import org.partnerportal.mail.PostOffice;
import org.partnerportal.uikit.Moments;
import org.partnerportal.uikit.PortalTexts;
import org.springframework.stereotype.Component;

/// The letters about coming in.
@Component
class PeopleLetters {

    private final PostOffice office;
    private final AccountNames names;
    private final OrganisationNames organisations;
    private final PortalAddress portal;
    private final Moments moments;
    private final PortalTexts texts;

    PeopleLetters(
            PostOffice office,
            AccountNames names,
            OrganisationNames organisations,
            PortalAddress portal,
            Moments moments,
            PortalTexts texts) {
        this.office = office;
        this.names = names;
        this.organisations = organisations;
        this.portal = portal;
        this.moments = moments;
        this.texts = texts;
    }

    /// The way in.
    void invite(Invitation invitation, JoinToken token) {
        var terms = invitation.terms();
        var language = terms.language();
        office.post(new Letter(
                terms.address(),
                language,
                "people.letter.invitation",
                names.of(invitation.invitedBy()),
                organisations.of(terms.organisation(), language),
                roles(invitation, language),
                portal.of("join/" + token.value()),
                moments.date(invitation.expiresAt(), language)));
    }

    /// To somebody who is known here already, at another organisation: only they may know.
    void addressInUse(Invitation invitation) {
        var terms = invitation.terms();
        office.post(new Letter(
                terms.address(),
                terms.language(),
                "people.letter.address-in-use",
                names.of(invitation.invitedBy()),
                organisations.of(terms.organisation(), terms.language()),
                portal.of("sign-in")));
    }

    private String roles(Invitation invitation, Locale language) {
        return invitation.terms().roles().stream()
                .sorted()
                .map(role -> texts.getTranslation("access.role." + role, language))
                .collect(Collectors.joining(", "));
    }
}
