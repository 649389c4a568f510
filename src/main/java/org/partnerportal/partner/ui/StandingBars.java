package org.partnerportal.partner.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.partner.OwnPartner;
import org.partnerportal.partner.PartnerSubjects;
import org.partnerportal.uikit.FrameBar;
import org.partnerportal.uikit.LiveUpdates;
import org.partnerportal.uikit.Moments;

/// Gives every window of a partner's people the bar that tells of their organisation's standing, at once.
@SpringComponent
class StandingBars implements FrameBar {

    private final OwnPartner own;
    private final CurrentActor current;
    private final LiveUpdates updates;
    private final Moments moments;

    StandingBars(OwnPartner own, CurrentActor current, LiveUpdates updates, Moments moments) {
        this.own = own;
        this.current = current;
        this.updates = updates;
        this.moments = moments;
    }

    @Override
    public Component create() {
        var partner = current.actor().partner();
        if (partner == null) {
            var nothing = new Div();
            nothing.setVisible(false);
            return nothing;
        }
        var bar = new StandingBar(own, moments);
        updates.follow(bar, PartnerSubjects.of(partner), bar::changed);
        return bar;
    }
}
