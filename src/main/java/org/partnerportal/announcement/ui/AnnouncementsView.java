package org.partnerportal.announcement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.access.Role;
import org.partnerportal.access.Roles;
import org.partnerportal.announcement.AnnouncementBoard;
import org.partnerportal.announcement.AnnouncementPublished;
import org.partnerportal.announcement.AnnouncementShown;
import org.partnerportal.uikit.EmptyState;
import org.partnerportal.uikit.LiveUpdates;
import org.partnerportal.uikit.Moments;
import org.partnerportal.uikit.PageHeader;
import org.partnerportal.uikit.StatusBadge;
import org.partnerportal.uikit.Tone;

/// What one is told, the youngest first. Opening an announcement is reading it.
@Route(AnnouncementsView.ROUTE)
@RolesAllowed({Roles.PROVIDER_STAFF, Roles.ACQUIRER_STAFF, Roles.REVIEWERS, Roles.COMPLIANCE, Roles.ADMIN, Roles.AUDITOR
})
@CssImport("./styles/announcement.css")
class AnnouncementsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "announcements";

    private final transient AnnouncementBoard board;
    private final transient Moments moments;
    private final Div list = new Div();

    AnnouncementsView(AnnouncementBoard board, Moments moments, CurrentActor current, LiveUpdates live) {
        this.board = board;
        this.moments = moments;
        addClassName("page");
        list.addClassName("announcement-list");
        var header = new PageHeader(getTranslation("announcement.title"));
        if (current.actor().is(Role.ADMIN)) {
            var desk = new Anchor(AnnouncementDeskView.ROUTE, getTranslation("announcement.desk"));
            desk.setId("desk");
            header.actions(desk);
        }
        add(header, list);
        live.follow(this, AnnouncementPublished.BOARD, this::show);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("announcement.title");
    }

    private void show() {
        list.removeAll();
        var told = board.told();
        if (told.isEmpty()) {
            list.add(new EmptyState(
                    VaadinIcon.BELL_O, getTranslation("announcement.none"), getTranslation("announcement.none-next")));
        }
        told.forEach(each -> list.add(card(each)));
    }

    private Details card(AnnouncementShown told) {
        var title = new Span(told.words().title(getLocale()));
        title.addClassName("announcement-title");
        var summary = new Div(title, moments.ago(told.publishedAt(), getLocale()));
        summary.addClassName("announcement-summary");
        if (told.open()) {
            summary.add(new StatusBadge(
                    getTranslation(told.readAt() == null ? "announcement.unread" : "announcement.to-confirm"),
                    VaadinIcon.CIRCLE,
                    Tone.INFORMATION));
        }
        var text = new Div();
        text.addClassName("announcement-text");
        told.words().text(getLocale()).lines().forEach(line -> text.add(new Paragraph(line)));
        var card = new Details(summary, text);
        card.setId("announcement-" + told.id());
        card.addClassName("card");
        if (told.toConfirm() && told.confirmedAt() == null) {
            text.add(confirm(told));
        }
        card.addOpenedChangeListener(change -> {
            if (change.isOpened() && told.readAt() == null) {
                board.read(told.id());
            }
        });
        return card;
    }

    private Button confirm(AnnouncementShown told) {
        var confirm = new Button(getTranslation("announcement.confirm"), click -> {
            board.confirm(told.id());
            show();
        });
        confirm.setId("confirm-" + told.id());
        return confirm;
    }
}
