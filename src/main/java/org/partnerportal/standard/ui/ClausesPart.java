package org.partnerportal.standard.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.partnerportal.standard.Clause;
import org.partnerportal.uikit.Moments;

/// The clauses of law and scheme the standard rests on: the document, what it demands, and since when.
final class ClausesPart extends Div {

    ClausesPart(List<Clause> clauses) {
        addClassName("cards");
        clauses.forEach(clause -> add(card(clause)));
    }

    private Article card(Clause clause) {
        var reference = new Span(clause.reference());
        reference.addClassName("soft");
        var since = new Span(getTranslation("standard.effective", Moments.day(clause.effective(), getLocale())));
        since.addClassName("soft");
        var card = new Article(
                new H2(clause.title(getLocale())), reference, new Paragraph(clause.demand(getLocale())), since);
        card.addClassName("card");
        return card;
    }
}
