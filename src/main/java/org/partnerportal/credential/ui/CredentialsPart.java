package org.partnerportal.credential.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.partnerportal.access.Actor;
import org.partnerportal.access.Role;
import org.partnerportal.credential.ApiKeySummary;
import org.partnerportal.credential.ApiSecretSummary;
import org.partnerportal.credential.CredentialOversight;
import org.partnerportal.partner.PartnerDetails;
import org.partnerportal.partner.ui.PartnerPagePart;
import org.partnerportal.shared.PartnerId;

/// A service provider's keys and secret on its page, for the platform's administrators: to see, and to stop.
@SpringComponent
class CredentialsPart implements PartnerPagePart {

    private final CredentialOversight oversight;
    private final CredentialCards cards;

    CredentialsPart(CredentialOversight oversight, CredentialCards cards) {
        this.oversight = oversight;
        this.cards = cards;
    }

    @Override
    public String name() {
        return "credentials";
    }

    @Override
    public String titleKey() {
        return "credential.title";
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public boolean offeredTo(Actor reader, PartnerDetails partner) {
        return reader.is(Role.ADMIN) && partner.provider();
    }

    @Override
    public Component content(PartnerDetails partner) {
        var part = new Div();
        part.addClassName("credentials");
        show(part, partner.id());
        return part;
    }

    private void show(Div part, PartnerId partner) {
        Runnable again = () -> show(part, partner);
        part.removeAll();
        part.add(
                section(
                        part,
                        "credential.keys",
                        oversight.keys(partner).stream()
                                .map(key -> card(partner, key, again))
                                .toList()),
                section(
                        part,
                        "credential.secret",
                        oversight.secrets(partner).stream()
                                .map(secret -> card(partner, secret, again))
                                .toList()));
    }

    private static Section section(Div part, String title, List<CredentialCard> found) {
        var section = new Section(new H2(part.getTranslation(title)));
        section.addClassName("card");
        section.add(
                found.isEmpty()
                        ? new Paragraph(part.getTranslation("credential.none"))
                        : new UnorderedList(found.toArray(CredentialCard[]::new)));
        return section;
    }

    private CredentialCard card(PartnerId partner, ApiKeySummary key, Runnable again) {
        return key.state().works()
                ? cards.of(key, cards.revoke(key, reason -> oversight.revokeKey(partner, key.id(), reason), again))
                : cards.of(key);
    }

    private CredentialCard card(PartnerId partner, ApiSecretSummary secret, Runnable again) {
        return secret.state().works()
                ? cards.of(
                        secret,
                        cards.revoke(secret, reason -> oversight.revokeSecret(partner, secret.id(), reason), again))
                : cards.of(secret);
    }
}
