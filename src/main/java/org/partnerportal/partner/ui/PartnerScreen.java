package org.partnerportal.partner.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.partnerportal.access.Actor;
import org.partnerportal.access.Role;
import org.partnerportal.partner.PartnerDetails;
import org.partnerportal.uikit.PageHeader;
import org.partnerportal.uikit.PageParts;

/// A partner's page: who it is and how it stands, what can be done, and one of its parts.
final class PartnerScreen extends Div {

    private final transient List<PartnerPagePart> parts;
    private final transient StandingActions actions;
    private final transient Actor reader;
    private final String address;

    /// @param address where the page is, without what follows the question mark
    PartnerScreen(List<PartnerPagePart> parts, StandingActions actions, Actor reader, String address) {
        this.parts = parts;
        this.actions = actions;
        this.reader = reader;
        this.address = address;
        addClassName("partner-screen");
    }

    /// Shows the partner as it is now, with the named part or, where there is none by that name, the first.
    void show(PartnerDetails partner, String part) {
        var offered =
                parts.stream().filter(each -> each.offeredTo(reader, partner)).toList();
        var shown = offered.stream()
                .filter(each -> each.name().equals(part))
                .findFirst()
                .orElse(offered.getFirst());
        removeAll();
        add(header(partner), new StandingNotice(partner, reader.is(Role.ADMIN) ? actions : null));
        add(nav(offered, shown), body(shown.content(partner)));
    }

    private PageHeader header(PartnerDetails partner) {
        var number = new Span(partner.number());
        number.addClassName("partner-number");
        var kind = new Span(getTranslation("partner.kind-one." + partner.kind()));
        kind.addClassName("soft");
        var header = new PageHeader(partner.profile().name())
                .beside(new StandingBadge(partner.standing().standing()), number, kind);
        if (reader.is(Role.ADMIN) && partner.editable()) {
            header.actions(actions.menu(partner), edit(partner));
        }
        return header;
    }

    private Button edit(PartnerDetails partner) {
        var edit = new Button(
                getTranslation("partner.edit"),
                VaadinIcon.EDIT.create(),
                click -> UI.getCurrent().navigate("partners/" + partner.number() + "/edit"));
        edit.setId("edit-partner");
        edit.addThemeVariants(ButtonVariant.PRIMARY);
        return edit;
    }

    private PageParts nav(List<PartnerPagePart> offered, PartnerPagePart shown) {
        var nav = new PageParts(getTranslation("partner.parts"));
        offered.forEach(
                each -> nav.add(each.name(), getTranslation(each.titleKey()), address + "?part=" + each.name()));
        nav.show(shown.name());
        return nav;
    }

    private static Div body(Component content) {
        var body = new Div(content);
        body.addClassName("part-body");
        return body;
    }
}
