package org.partnerportal.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import org.partnerportal.people.AccessDecision;
import org.partnerportal.people.AccessReviewDetails.Line;
import org.partnerportal.people.Organisation;
import org.partnerportal.people.SeenPerson;
import org.partnerportal.uikit.StatusBadge;
import org.partnerportal.uikit.Tone;

/// The people of an access review, each with the decision or with what can be decided.
final class ReviewGrid extends Grid<Line> {

    private final transient PeopleDesk desk;
    private final transient Organisation organisation;
    private final Runnable changed;

    ReviewGrid(PeopleDesk desk, Organisation organisation, List<Line> people, Runnable changed) {
        this.desk = desk;
        this.organisation = organisation;
        this.changed = changed;
        setId("review-people");
        addClassNames("dense-grid", "reading-grid");
        setSelectionMode(SelectionMode.NONE);
        getElement().setAttribute("aria-label", getTranslation("people.list.REVIEW"));
        addColumn(new ComponentRenderer<>(this::who))
                .setHeader(getTranslation("people.column.name"))
                .setWidth("110px")
                .setFlexGrow(2);
        addColumn(new ComponentRenderer<>(this::roles))
                .setHeader(getTranslation("people.column.roles"))
                .setWidth("110px")
                .setFlexGrow(2);
        addColumn(new ComponentRenderer<>(this::decision))
                .setHeader(getTranslation("people.review.column.decision"))
                .setWidth("120px")
                .setFlexGrow(2);
        setItems(people);
    }

    private Component who(Line line) {
        var login = new Span(line.person().login());
        login.addClassName("soft");
        return lines(new Span(line.person().name()), login);
    }

    private Component roles(Line line) {
        var seenAt = line.person().lastSeenAt();
        var seen = new Span(
                seenAt == null
                        ? getTranslation("people.panel.never-seen")
                        : getTranslation(
                                "people.panel.last-seen", desk.moments().relative(seenAt, getLocale())));
        seen.addClassName("soft");
        return lines(new Span(RoleWords.of(this, line.person().roles(), getLocale())), seen);
    }

    private Component decision(Line line) {
        if (line.decision() != null) {
            return lines(
                    badge(line.decision()),
                    new Span(line.decidedBy().isEmpty() ? "" : getTranslation("people.review.by", line.decidedBy())));
        }
        if (!line.decidable()) {
            return lines(
                    new Span(getTranslation(
                            line.person().oneself() ? "people.review.oneself" : "people.review.undecided")),
                    new Span());
        }
        var confirm = new Button(getTranslation("people.review.confirm"), click -> {
            desk.reviewing().confirm(seen(line));
            changed.run();
        });
        confirm.setId("confirm-" + line.person().id());
        confirm.addThemeVariants(ButtonVariant.SMALL);
        var remove = new Button(getTranslation("people.review.remove"), click -> askAndRemove(line));
        remove.setId("remove-" + line.person().id());
        remove.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.ERROR);
        var actions = new Div(confirm, remove);
        actions.addClassName("row-actions");
        return actions;
    }

    private void askAndRemove(Line line) {
        var ask = new ConfirmDialog(
                getTranslation("people.review.remove-title", line.person().name()),
                getTranslation("people.review.remove-text"),
                getTranslation("people.review.remove"),
                confirm -> {
                    desk.reviewing().remove(seen(line));
                    PeopleDesk.say("people.review.removed");
                    changed.run();
                });
        ask.setCancelable(true);
        ask.setCancelText(getTranslation("uikit.cancel"));
        ask.setConfirmButtonTheme("error primary");
        ask.open();
    }

    private SeenPerson seen(Line line) {
        return new SeenPerson(organisation, line.person().id(), line.version());
    }

    private StatusBadge badge(AccessDecision decision) {
        var word = getTranslation("people.review." + decision);
        return switch (decision) {
            case CONFIRMED -> new StatusBadge(word, VaadinIcon.CHECK_CIRCLE, Tone.SUCCESS);
            case REMOVED -> new StatusBadge(word, VaadinIcon.BAN, Tone.DANGER);
            case FELL_ASLEEP -> new StatusBadge(word, VaadinIcon.MOON, Tone.WARNING);
        };
    }

    private static Div lines(Component first, Component second) {
        var lines = new Div(first, second);
        lines.addClassName("cell-lines");
        return lines;
    }
}
