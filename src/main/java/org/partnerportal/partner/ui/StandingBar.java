package org.partnerportal.partner.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.partnerportal.partner.CurrentStanding;
import org.partnerportal.partner.OwnPartner;
import org.partnerportal.partner.PartnerStanding;
import org.partnerportal.uikit.Moments;
import org.partnerportal.uikit.Tone;

/// Says under the header what a partner's people cannot do at present, why, until when, and what to do about it.
final class StandingBar extends Div {

    private final transient OwnPartner own;
    private final transient Moments moments;

    StandingBar(OwnPartner own, Moments moments) {
        this.own = own;
        this.moments = moments;
        setId("standing-bar");
        addClassName("frame-bar");
        getElement().setAttribute("role", "status");
        own.standing().ifPresentOrElse(this::show, () -> setVisible(false));
    }

    /// Something about the partner changed.
    void changed() {
        own.standing().ifPresent(now -> {
            show(now);
            if (now.standing() == PartnerStanding.CLOSED) {
                UI.getCurrent().getPage().reload();
            }
        });
    }

    private void show(CurrentStanding now) {
        removeAll();
        for (var tone : Tone.values()) {
            removeClassName(tone.className());
        }
        setVisible(now.standing() != PartnerStanding.ACTIVE);
        if (!isVisible()) {
            return;
        }
        addClassName(StandingBadge.tone(now.standing()).className());
        var icon = StandingBadge.icon(now.standing()).create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var title = new Span();
        title.getElement()
                .appendChild(new Element("strong").setText(getTranslation("partner.bar." + now.standing() + ".title")));
        add(icon, title, new Paragraph(words(now)));
    }

    private String words(CurrentStanding now) {
        var next = getTranslation("partner.bar." + now.standing() + ".next");
        var reason = now.reason() == null ? "" : getTranslation("partner.bar.reason", now.reason());
        var until =
                now.until() == null ? "" : getTranslation("partner.bar.until", moments.exact(now.until(), getLocale()));
        return String.join(" ", reason, until, next).strip();
    }
}
