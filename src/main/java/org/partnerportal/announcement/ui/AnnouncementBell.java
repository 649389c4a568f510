package org.partnerportal.announcement.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.partnerportal.announcement.AnnouncementBoard;
import org.partnerportal.announcement.AnnouncementShown;

/// Leads to what one is told, and says how much of it one has not read.
final class AnnouncementBell extends Anchor {

    private static final int MOST_SHOWN = 9;

    private final transient AnnouncementBoard board;
    private final Span count = new Span();

    AnnouncementBell(AnnouncementBoard board) {
        super(AnnouncementsView.ROUTE, "");
        this.board = board;
        setId("announcements");
        addClassName("bell");
        count.addClassName("bell-count");
        count.getElement().setAttribute("aria-hidden", "true");
        var picture = VaadinIcon.BELL.create();
        picture.getElement().setAttribute("aria-hidden", "true");
        add(picture, count);
        refresh();
    }

    void refresh() {
        var open = board.told().stream().filter(AnnouncementShown::open).count();
        count.setText(open > MOST_SHOWN ? MOST_SHOWN + "+" : String.valueOf(open));
        count.setVisible(open > 0);
        var words = getTranslation(open > 0 ? "announcement.bell" : "announcement.bell-none", open);
        getElement().setAttribute("aria-label", words);
        setTitle(words);
    }
}
