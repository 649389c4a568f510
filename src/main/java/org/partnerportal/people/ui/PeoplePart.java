package org.partnerportal.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Map;
import org.partnerportal.access.Actor;
import org.partnerportal.access.Role;
import org.partnerportal.partner.PartnerDetails;
import org.partnerportal.partner.ui.PartnerPagePart;
import org.partnerportal.people.Organisation;

/// The people of a partner on its page, for the platform's administrators. Those of the partner have a page of their
/// own.
@SpringComponent
class PeoplePart implements PartnerPagePart {

    private final PeopleDesk desk;

    PeoplePart(PeopleDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "people";
    }

    @Override
    public String titleKey() {
        return "people.title";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public boolean offeredTo(Actor reader, PartnerDetails partner) {
        return reader.is(Role.ADMIN);
    }

    @Override
    public Component content(PartnerDetails partner) {
        var address = address(
                partner, UI.getCurrent().getInternals().getActiveViewLocation().getQueryParameters());
        var screen = new PeopleScreen(desk, new Organisation(partner.id()), address);
        screen.show(address);
        var actions = new Div(screen.invite());
        actions.addClassName("people-part-actions");
        var part = new Div(actions, screen);
        part.addClassName("people-part");
        part.addAttachListener(attach -> follow(attach.getUI(), part, partner, screen));
        return part;
    }

    // The page may be made before its address is in force.
    private void follow(UI ui, Div part, PartnerDetails partner, PeopleScreen screen) {
        var following = ui.addAfterNavigationListener(
                event -> screen.show(address(partner, event.getLocation().getQueryParameters())));
        part.addDetachListener(detach -> {
            following.remove();
            detach.unregisterListener();
        });
    }

    private PeopleAddress address(PartnerDetails partner, QueryParameters parameters) {
        return PeopleAddress.read("partners/" + partner.number(), Map.of("part", name()), parameters);
    }
}
