package org.partnerportal.standard.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerportal.standard.Clause;
import org.partnerportal.uikit.Moments;

/// The clauses of law and scheme the standard rests on: the document, what it demands, and since when.
final class ClausesPart extends Div {

    private final transient @Nullable DraftDesk desk;

    /// @param desk where the draft is changed, none if it is only read
    ClausesPart(List<Clause> clauses, @Nullable DraftDesk desk) {
        this.desk = desk;
        addClassName("part-body");
        if (desk != null) {
            var more = new Button(
                    getTranslation("standard.clause.add"),
                    VaadinIcon.PLUS.create(),
                    click -> new ClauseDialog(desk, null).open());
            more.setId("clause-add");
            more.addClassName("part-action");
            add(more);
        }
        var cards = new Div();
        cards.addClassName("cards");
        clauses.forEach(clause -> cards.add(card(clause)));
        add(cards);
    }

    private Article card(Clause clause) {
        var reference = new Span(clause.reference());
        reference.addClassName("soft");
        var since = new Span(getTranslation("standard.effective", Moments.day(clause.effective(), getLocale())));
        since.addClassName("soft");
        var card = new Article(
                new H2(clause.title(getLocale())), reference, new Paragraph(clause.demand(getLocale())), since);
        card.addClassName("card");
        var open = desk;
        if (open != null) {
            var change = new Button(
                    getTranslation("standard.clause.change"), click -> new ClauseDialog(open, clause).open());
            change.addThemeVariants(ButtonVariant.SMALL);
            change.setAriaLabel(getTranslation("standard.clause.change") + " " + clause.reference());
            card.add(change);
        }
        return card;
    }
}
