package org.partnerportal.announcement.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.partnerportal.announcement.AnnouncementBoard;
import org.partnerportal.announcement.AnnouncementKind;
import org.partnerportal.announcement.AnnouncementShown;
import org.partnerportal.announcement.Period;
import org.partnerportal.uikit.Moments;
import org.partnerportal.uikit.Tone;

/// Says on every page when the portal will be away.
final class MaintenanceBar extends Div {

    private final transient AnnouncementBoard board;
    private final transient Moments moments;

    MaintenanceBar(AnnouncementBoard board, Moments moments) {
        this.board = board;
        this.moments = moments;
        setId("maintenance-bar");
        addClassNames("frame-bar", Tone.WARNING.className());
        getElement().setAttribute("role", "status");
        refresh();
    }

    void refresh() {
        removeAll();
        board.told().stream()
                .filter(told -> told.kind() == AnnouncementKind.MAINTENANCE)
                .findFirst()
                .ifPresent(this::show);
        setVisible(getComponentCount() > 0);
    }

    private void show(AnnouncementShown told) {
        var icon = VaadinIcon.TOOLS.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var more = new Anchor(AnnouncementsView.ROUTE, told.words().title(getLocale()));
        var window = told.window();
        add(icon, new Paragraph(window == null ? "" : words(window)), more);
    }

    private String words(Period window) {
        return getTranslation(
                "announcement.maintenance.bar",
                moments.exact(window.from(), getLocale()),
                moments.exact(window.until(), getLocale()));
    }
}
