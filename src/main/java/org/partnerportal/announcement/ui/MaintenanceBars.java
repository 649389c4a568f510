package org.partnerportal.announcement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.announcement.AnnouncementBoard;
import org.partnerportal.announcement.AnnouncementPublished;
import org.partnerportal.uikit.FrameBar;
import org.partnerportal.uikit.LiveUpdates;
import org.partnerportal.uikit.Moments;
import org.springframework.core.annotation.Order;

/// Puts the maintenance bar on every page.
@org.springframework.stereotype.Component
@Order(1)
class MaintenanceBars implements FrameBar {

    private final AnnouncementBoard board;
    private final CurrentActor current;
    private final LiveUpdates live;
    private final Moments moments;

    MaintenanceBars(AnnouncementBoard board, CurrentActor current, LiveUpdates live, Moments moments) {
        this.board = board;
        this.current = current;
        this.live = live;
        this.moments = moments;
    }

    @Override
    public Component create() {
        if (current.actor().account() == null) {
            var nothing = new Span();
            nothing.setVisible(false);
            return nothing;
        }
        var bar = new MaintenanceBar(board, moments);
        live.follow(bar, AnnouncementPublished.BOARD, bar::refresh);
        return bar;
    }
}
