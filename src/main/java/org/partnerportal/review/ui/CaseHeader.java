package org.partnerportal.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.stream.Stream;
import org.partnerportal.review.CaseDetails;
import org.partnerportal.review.CaseOffer;
import org.partnerportal.review.CaseSummary;
import org.partnerportal.review.ClaimOutcome;
import org.partnerportal.uikit.PageHeader;
import org.partnerportal.uikit.StatusBadge;

/// Whose case it is, how it stands, how risky it is and how long it waits, who has it; and how to take it or let it go.
final class CaseHeader extends Div {

    private final CaseDesk desk;
    private final Runnable reload;
    private final RiskPanel risk = new RiskPanel();

    CaseHeader(CaseDesk desk, Runnable reload) {
        this.desk = desk;
        this.reload = reload;
        addClassName("case-header");
    }

    void show(CaseDetails details) {
        var summary = details.summary();
        var name = summary.merchantName() == null ? getTranslation("review.no-name") : summary.merchantName();
        var title = new PageHeader(name);
        title.beside(CaseBadges.of(summary.state()));
        CaseBadges.of(summary.risk()).ifPresent(title::beside);
        if (summary.dueAt() != null && desk.words().over(summary.dueAt())) {
            title.beside(new StatusBadge(CaseBadges.overdue()));
        }
        if (details.outcome() != null) {
            var outcome = new Span(getTranslation("review.outcome." + details.outcome()));
            outcome.setId("case-outcome");
            title.beside(outcome);
        }
        title.actions(actions(details));
        removeAll();
        risk.show(details);
        add(back(), title, facts(summary), risk);
    }

    private Anchor back() {
        var back = new Anchor(
                QueueAddress.ROUTE, VaadinIcon.ARROW_LEFT.create(), new Span(getTranslation("review.queue")));
        back.setId("case-back");
        back.addClassName("case-back");
        return back;
    }

    private Div facts(CaseSummary summary) {
        var number = new Anchor(
                "applications/" + summary.application(),
                getTranslation("review.fact.number", summary.application().toString()));
        number.setId("case-application");
        var facts = new Div(
                number,
                new Span(summary.providerName()),
                new Span(desk.words().subjectType(summary.subjectType(), getLocale())),
                new Span(getTranslation("review.fact.revision", summary.revision())),
                new Span(
                        new Span(getTranslation("review.fact.waiting") + " "),
                        desk.words().ago(summary.openedAt(), getLocale())));
        if (summary.dueAt() != null) {
            var due = new Span(getTranslation("review.fact.due", desk.words().minute(summary.dueAt(), getLocale())));
            due.setId("case-due");
            facts.add(due);
        }
        if (summary.claimedBy() != null) {
            var holder = new Span(getTranslation("review.fact.claimed-by", summary.claimedBy()));
            holder.setId("case-claimed-by");
            facts.add(holder);
        }
        facts.addClassName("case-facts");
        return facts;
    }

    private Component[] actions(CaseDetails details) {
        CaseOffer offer = details.offer();
        return Stream.of(
                        button("case-claim", "review.claim", offer.claim(), () -> claim(details)),
                        button(
                                "case-release",
                                "review.release",
                                offer.release(),
                                () -> desk.review().release(details.seen())),
                        button(
                                "case-take-over",
                                "review.take-over",
                                offer.takeOver(),
                                () -> desk.review().takeOver(details.seen())))
                .filter(Component::isVisible)
                .toArray(Component[]::new);
    }

    private Button button(String id, String key, boolean offered, Runnable step) {
        var button = new Button(getTranslation(key), click -> {
            step.run();
            reload.run();
        });
        button.setId(id);
        button.setVisible(offered);
        if (id.equals("case-claim")) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }

    private void claim(CaseDetails details) {
        switch (desk.review().claim(details.seen())) {
            case ClaimOutcome.Claimed() -> Notices.done(this, "review.claimed");
            case ClaimOutcome.AlreadyClaimed(var byWhom) -> Notices.warn(this, "review.already-claimed", byWhom);
        }
    }
}
