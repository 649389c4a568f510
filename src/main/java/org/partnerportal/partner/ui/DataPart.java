package org.partnerportal.partner.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.Actor;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.access.Role;
import org.partnerportal.partner.PartnerAdministration;
import org.partnerportal.partner.PartnerDetails;
import org.partnerportal.uikit.Facts;

/// What is agreed with a partner: its data, its contacts, and what a service provider may board.
@SpringComponent
class DataPart implements PartnerPagePart {

    private final PartnerWords words;
    private final PartnerAdministration administration;
    private final CurrentActor current;

    DataPart(PartnerWords words, PartnerAdministration administration, CurrentActor current) {
        this.words = words;
        this.administration = administration;
        this.current = current;
    }

    @Override
    public String name() {
        return "data";
    }

    @Override
    public String titleKey() {
        return "partner.part.data";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean offeredTo(Actor reader, PartnerDetails partner) {
        return true;
    }

    @Override
    public Component content(PartnerDetails partner) {
        var cards = new Div(agreed(partner), contacts(partner));
        cards.addClassName("partner-cards");
        if (partner.provider()) {
            cards.addComponentAtIndex(1, permission(partner));
        }
        return cards;
    }

    private Section agreed(PartnerDetails partner) {
        var card = card("partner.section.data");
        var profile = partner.profile();
        card.add(new Facts()
                .fact("partner.field.number", partner.number())
                .fact("partner.field.name", profile.name())
                .fact("partner.field.filing-number", orDash(profile.filingNumber()))
                .fact("partner.field.contract", words.contract(profile.contract())));
        return card;
    }

    private Section permission(PartnerDetails partner) {
        var card = card("partner.section.permission");
        var permission = partner.profile().permission();
        card.add(new Facts()
                .fact("partner.field.industries", words.industries(permission.industries()))
                .fact("partner.field.subject-types", words.subjectTypes(permission.subjectTypes()))
                .fact("partner.field.capabilities", words.capabilities(permission.capabilities()))
                .fact("partner.field.micro", words.yesNo(permission.micro())));
        return card;
    }

    private Section contacts(PartnerDetails partner) {
        var card = card("partner.section.contacts");
        card.addClassName("partner-contacts");
        var inFull = current.actor().is(Role.ADMIN) ? administration : null;
        card.add(new ContactList(partner, inFull));
        return card;
    }

    static Section card(String title) {
        var card = new Section();
        card.addClassName("card");
        card.add(new H2(card.getTranslation(title)));
        return card;
    }

    private static String orDash(@Nullable String value) {
        return value == null || value.isBlank() ? "—" : value;
    }
}
