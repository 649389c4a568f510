package org.partnerportal.partner.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.partnerportal.access.AccountNames;
import org.partnerportal.partner.PartnerDetails;
import org.partnerportal.partner.PartnerStanding;
import org.partnerportal.partner.PartnerStandings;
import org.partnerportal.partner.ProposeStanding;
import org.partnerportal.partner.StandingStep;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.SchemeTime;
import org.partnerportal.uikit.ReasonDialog;

/// What an administrator can do about a partner's standing, from where it is.
@SpringComponent
class StandingActions {

    private final PartnerStandings standings;
    private final AccountNames names;
    private final Clock clock;

    StandingActions(PartnerStandings standings, AccountNames names, Clock clock) {
        this.standings = standings;
        this.names = names;
        this.clock = clock;
    }

    /// The name of a colleague.
    String person(AccountId account) {
        return names.of(account);
    }

    MenuBar menu(PartnerDetails partner) {
        var bar = new MenuBar();
        bar.setId("standing-menu");
        var root = bar.addItem(bar.getTranslation("partner.change-standing"));
        var now = partner.standing().standing();
        if (now == PartnerStanding.ACTIVE) {
            item(
                    bar,
                    root,
                    "limit",
                    VaadinIcon.EXCLAMATION_CIRCLE,
                    () -> ask("partner.limit", reason -> standings.limit(step(partner, reason))));
        }
        if (now == PartnerStanding.LIMITED || now == PartnerStanding.SUSPENDED) {
            var topic = now == PartnerStanding.LIMITED ? "partner.unlimit" : "partner.lift";
            item(
                    bar,
                    root,
                    topic.substring("partner.".length()),
                    VaadinIcon.CHECK_CIRCLE,
                    () -> ask(topic, reason -> standings.restore(step(partner, reason))));
        }
        if (partner.proposal() == null) {
            if (now != PartnerStanding.SUSPENDED) {
                item(bar, root, "suspend", VaadinIcon.PAUSE, () -> suspend(partner));
            }
            item(
                    bar,
                    root,
                    "close",
                    VaadinIcon.BAN,
                    () -> ask(
                            "partner.close",
                            reason -> standings.propose(new ProposeStanding(
                                    partner.id(), partner.version(), PartnerStanding.CLOSED, reason, null))));
        }
        return bar;
    }

    void approve(PartnerDetails partner) {
        standings.approve(partner.id(), partner.version());
    }

    void turnDown(PartnerDetails partner) {
        ask("partner.turn-down", reason -> standings.turnDown(step(partner, reason)));
    }

    private void suspend(PartnerDetails partner) {
        var today = LocalDate.ofInstant(clock.instant(), SchemeTime.ZONE);
        new SuspensionDialog(
                        today,
                        (reason, until) -> standings.propose(new ProposeStanding(
                                partner.id(), partner.version(), PartnerStanding.SUSPENDED, reason, until)))
                .open();
    }

    private static void ask(String topic, Consumer<String> given) {
        new ReasonDialog(topic, given).open();
    }

    private static void item(MenuBar bar, MenuItem root, String name, VaadinIcon icon, Runnable chosen) {
        var entry = root.getSubMenu().addItem(bar.getTranslation("partner." + name + ".do"), click -> chosen.run());
        entry.addComponentAsFirst(icon.create());
        entry.setId("standing-" + name);
    }

    private static StandingStep step(PartnerDetails partner, String reason) {
        return new StandingStep(partner.id(), partner.version(), reason);
    }
}
