package org.partnerportal.announcement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.partnerportal.access.Roles;
import org.partnerportal.announcement.AnnouncementDesk;
import org.partnerportal.announcement.AnnouncementSummary;
import org.partnerportal.announcement.Receipt;
import org.partnerportal.partner.ui.PartnerChoices;
import org.partnerportal.uikit.EmptyState;
import org.partnerportal.uikit.Moments;
import org.partnerportal.uikit.PageHeader;
import org.partnerportal.uikit.StatusBadge;
import org.partnerportal.uikit.Tone;

/// What was announced, how many read it, and where the next announcement is written.
@Route(AnnouncementDeskView.ROUTE)
@Menu(title = "menu.announcement.desk", icon = "vaadin:megaphone", order = 92)
@RolesAllowed(Roles.ADMIN)
@CssImport("./styles/announcement.css")
class AnnouncementDeskView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "announcements/desk";

    private final transient AnnouncementDesk desk;
    private final transient PartnerChoices partners;
    private final transient Moments moments;
    private final transient Clock clock;
    private final Div list = new Div();
    private final Button more = new Button(getTranslation("uikit.more"), click -> readOn());
    private final List<AnnouncementSummary> shown = new ArrayList<>();

    AnnouncementDeskView(AnnouncementDesk desk, PartnerChoices partners, Moments moments, Clock clock) {
        this.desk = desk;
        this.partners = partners;
        this.moments = moments;
        this.clock = clock;
        addClassName("page");
        list.addClassName("announcement-list");
        more.setId("more");
        var publish = new Button(getTranslation("announcement.publish"), click -> write());
        publish.setId("publish");
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        add(new PageHeader(getTranslation("announcement.desk")).actions(publish), list, more);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        showAll();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("announcement.desk");
    }

    private void showAll() {
        shown.clear();
        list.removeAll();
        readOn();
        if (shown.isEmpty()) {
            list.add(new EmptyState(
                    VaadinIcon.MEGAPHONE,
                    getTranslation("announcement.desk.none"),
                    getTranslation("announcement.desk.none-next")));
        }
    }

    private void readOn() {
        var page = desk.list(shown.isEmpty() ? null : shown.getLast().id());
        shown.addAll(page);
        page.forEach(each -> list.add(card(each)));
        more.setVisible(page.size() == AnnouncementDesk.PAGE);
    }

    private void write() {
        new PublishDialog(partners, clock.instant(), desk::publish, this::showAll).open();
    }

    private Div card(AnnouncementSummary announcement) {
        var content = announcement.content();
        var head = new Div(new H2(content.words().title(getLocale())), state(announcement));
        head.addClassName("announcement-head");
        var facts = new Div(
                new Span(getTranslation("announcement.kind." + content.kind())),
                new Span(getTranslation("announcement.audience." + content.audience())),
                new Span(getTranslation(
                        "announcement.shown",
                        moments.date(content.shown().from(), getLocale()),
                        moments.date(content.shown().until(), getLocale()))),
                new Span(getTranslation(
                        content.toConfirm() ? "announcement.read-and-confirmed" : "announcement.read-by",
                        announcement.read(),
                        announcement.confirmed())));
        facts.addClassNames("announcement-facts", "soft");
        var actions = new Div(receipts(announcement));
        actions.addClassName("announcement-actions");
        if (announcement.withdrawnAt() == null) {
            actions.add(withdraw(announcement));
        }
        var card = new Div(head, facts, actions);
        card.addClassName("card");
        return card;
    }

    private StatusBadge state(AnnouncementSummary announcement) {
        if (announcement.withdrawnAt() != null) {
            return new StatusBadge(getTranslation("announcement.withdrawn"), VaadinIcon.BAN, Tone.NEUTRAL);
        }
        if (announcement.shownAt(clock.instant())) {
            return new StatusBadge(getTranslation("announcement.showing"), VaadinIcon.MEGAPHONE, Tone.SUCCESS);
        }
        return clock.instant().isBefore(announcement.content().shown().from())
                ? new StatusBadge(getTranslation("announcement.planned"), VaadinIcon.CLOCK, Tone.INFORMATION)
                : new StatusBadge(getTranslation("announcement.over"), VaadinIcon.ARCHIVE, Tone.NEUTRAL);
    }

    private Button receipts(AnnouncementSummary announcement) {
        var button = new Button(getTranslation("announcement.receipts"), click -> {
            var dialog = new Dialog(grid(desk.receipts(announcement.id())));
            dialog.setHeaderTitle(getTranslation("announcement.receipts"));
            dialog.setWidth("720px");
            dialog.getFooter().add(new Button(getTranslation("uikit.close"), close -> dialog.close()));
            dialog.open();
        });
        button.setId("receipts-" + announcement.id());
        return button;
    }

    private Grid<Receipt> grid(List<Receipt> receipts) {
        var grid = new Grid<Receipt>();
        grid.setId("receipts");
        grid.addClassName("dense-grid");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", getTranslation("announcement.receipts"));
        grid.addColumn(Receipt::reader).setHeader(getTranslation("announcement.reader"));
        grid.addColumn(Receipt::partner).setHeader(getTranslation("announcement.partner"));
        grid.addColumn(receipt -> moments.exact(receipt.readAt(), getLocale()))
                .setHeader(getTranslation("announcement.read-at"));
        grid.addColumn(receipt ->
                        receipt.confirmedAt() == null ? "" : moments.exact(receipt.confirmedAt(), getLocale()))
                .setHeader(getTranslation("announcement.confirmed-at"));
        grid.setEmptyStateText(getTranslation("announcement.receipts-none"));
        grid.setItems(receipts);
        return grid;
    }

    private Button withdraw(AnnouncementSummary announcement) {
        var withdraw = new Button(getTranslation("announcement.withdraw"), click -> {
            desk.withdraw(announcement.id());
            showAll();
        });
        withdraw.setId("withdraw-" + announcement.id());
        withdraw.addThemeVariants(ButtonVariant.ERROR);
        return withdraw;
    }
}
