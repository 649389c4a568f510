package org.partnerportal.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.Map;
import java.util.Objects;
import org.partnerportal.people.AccessReviewDetails;
import org.partnerportal.people.AccessReviewSummary;
import org.partnerportal.people.Organisation;
import org.partnerportal.people.PeopleQuery;
import org.partnerportal.uikit.EmptyState;
import org.partnerportal.uikit.StatusBadge;
import org.partnerportal.uikit.Tone;

/// The access review of an organisation: how far it is, and each person to confirm or remove.
final class ReviewPart extends Div {

    private final transient PeopleDesk desk;

    ReviewPart(PeopleDesk desk, Organisation organisation, Runnable changed) {
        this.desk = desk;
        setId("review");
        addClassName("people-review");
        if (organisation.platform()) {
            overdueElsewhere();
        }
        desk.reviews()
                .latest(organisation, getLocale())
                .ifPresentOrElse(review -> show(review, organisation, changed), this::none);
    }

    private void none() {
        add(new EmptyState(
                VaadinIcon.CLIPBOARD_CHECK,
                getTranslation("people.review.none"),
                getTranslation("people.review.none-next")));
    }

    private void show(AccessReviewDetails review, Organisation organisation, Runnable changed) {
        add(head(review.summary()), new ReviewGrid(desk, organisation, review.people(), changed));
    }

    private Component head(AccessReviewSummary summary) {
        var title = new Div(new H2(getTranslation("people.review.title", summary.quarter())));
        title.addClassName("section-head");
        if (summary.overdue()) {
            title.add(new StatusBadge(getTranslation("people.review.overdue"), VaadinIcon.ALARM, Tone.DANGER));
        }
        var words = getTranslation("people.review.progress", summary.decided(), summary.people());
        var bar = new ProgressBar(0, Math.max(1, summary.people()), summary.decided());
        bar.getElement().setAttribute("aria-label", words);
        var progress = new Div(bar, new Span(words));
        progress.addClassName("review-progress");
        return new Div(title, new Paragraph(text(summary)), progress);
    }

    private String text(AccessReviewSummary summary) {
        if (summary.closedAt() != null) {
            return getTranslation("people.review.done");
        }
        return summary.overdue()
                ? getTranslation("people.review.overdue-text")
                : getTranslation("people.review.text", desk.moments().date(summary.dueAt(), getLocale()));
    }

    private void overdueElsewhere() {
        var partners = desk.reviews().overdue(getLocale()).stream()
                .filter(each -> !each.organisation().platform())
                .toList();
        if (!partners.isEmpty()) {
            var list = new UnorderedList(partners.stream().map(ReviewPart::link).toArray(ListItem[]::new));
            list.addClassName("overdue-partners");
            var card = new Div(new H2(getTranslation("people.review.elsewhere")), list);
            card.setId("review-overdue");
            card.addClassNames("card", "card-warning");
            add(card);
        }
    }

    private static ListItem link(AccessReviewSummary review) {
        var partner = Objects.requireNonNull(review.organisation().partner()).toString();
        var address = new PeopleAddress(
                PeopleView.ROUTE,
                Map.of(PeopleView.PARTNER, partner),
                PeopleList.REVIEW,
                PeopleQuery.everybody(),
                null);
        return new ListItem(new Anchor(address.href(), review.name() + " · " + review.quarter()));
    }
}
