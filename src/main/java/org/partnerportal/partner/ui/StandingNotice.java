package org.partnerportal.partner.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.partnerportal.partner.PartnerDetails;
import org.partnerportal.partner.PartnerStanding;
import org.partnerportal.partner.StandingProposal;
import org.partnerportal.shared.SchemeTime;
import org.partnerportal.uikit.Tone;

/// On a partner's page: what binds it now and why, and what waits for a second administrator.
final class StandingNotice extends Div {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(SchemeTime.ZONE);

    /// @param actions what an administrator can do about it; nothing for everyone else
    StandingNotice(PartnerDetails partner, @Nullable StandingActions actions) {
        setId("standing-notice");
        addClassName("standing-notices");
        var standing = partner.standing();
        if (standing.standing() != PartnerStanding.ACTIVE) {
            add(notice(
                    StandingBadge.tone(standing.standing()),
                    getTranslation("partner.notice." + standing.standing()),
                    because(standing.reason(), standing.until())));
        }
        var proposal = partner.proposal();
        if (proposal != null && actions != null) {
            add(proposed(partner, proposal, actions));
        }
        setVisible(getComponentCount() > 0);
    }

    private Div proposed(PartnerDetails partner, StandingProposal proposal, StandingActions actions) {
        var notice = notice(
                Tone.INFORMATION,
                getTranslation(
                        "partner.proposed." + proposal.standing(),
                        actions.person(proposal.by()),
                        MOMENT.format(proposal.at())),
                because(proposal.reason(), proposal.until()));
        notice.setId("proposal");
        if (!partner.decidable()) {
            notice.add(new Paragraph(getTranslation("partner.proposed-by-you")));
            return notice;
        }
        var approve =
                new Button(getTranslation("partner.approve." + proposal.standing()), click -> actions.approve(partner));
        approve.setId("approve");
        approve.addThemeVariants(ButtonVariant.PRIMARY);
        var turnDown = new Button(getTranslation("partner.turn-down"), click -> actions.turnDown(partner));
        turnDown.setId("turn-down");
        var buttons = new Div(approve, turnDown);
        buttons.addClassName("standing-buttons");
        notice.add(buttons);
        return notice;
    }

    private Div notice(Tone tone, String title, String text) {
        var notice = new Div(new H2(title));
        if (!text.isEmpty()) {
            notice.add(new Paragraph(text));
        }
        notice.addClassNames("standing-notice", tone.className());
        return notice;
    }

    private String because(@Nullable String reason, @Nullable Instant until) {
        var why = reason == null ? "" : getTranslation("partner.bar.reason", reason);
        var term = until == null ? "" : getTranslation("partner.bar.until", MOMENT.format(until));
        return (why + " " + term).strip();
    }
}
