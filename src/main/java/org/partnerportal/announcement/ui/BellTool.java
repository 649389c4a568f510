package org.partnerportal.announcement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.announcement.AnnouncementBoard;
import org.partnerportal.announcement.AnnouncementPublished;
import org.partnerportal.announcement.AnnouncementRead;
import org.partnerportal.uikit.FrameTool;
import org.partnerportal.uikit.LiveUpdates;

/// Puts the bell on every page.
@org.springframework.stereotype.Component
class BellTool implements FrameTool {

    private final AnnouncementBoard board;
    private final CurrentActor current;
    private final LiveUpdates live;

    BellTool(AnnouncementBoard board, CurrentActor current, LiveUpdates live) {
        this.board = board;
        this.current = current;
        this.live = live;
    }

    @Override
    public Component create() {
        if (current.actor().account() == null) {
            return new Span();
        }
        var bell = new AnnouncementBell(board);
        live.follow(bell, AnnouncementPublished.BOARD, bell::refresh);
        live.follow(bell, AnnouncementRead.by(current.account()), bell::refresh);
        return bell;
    }
}
