package org.partnerportal.standard.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.standard.ExampleChange;
import org.partnerportal.standard.IndustryRule;
import org.partnerportal.standard.Requirement;
import org.partnerportal.standard.StandardChange;
import org.partnerportal.standard.StandardChange.Kind;
import org.partnerportal.uikit.EmptyState;

/// What a version asks differently from the one before: what is new, tighter, looser, otherwise changed, gone.
final class ChangesPart extends Div {

    private final transient FieldCatalogue catalogue;
    private final transient FieldNames names;

    ChangesPart(
            List<StandardChange> changes,
            List<IndustryRule> industries,
            List<ExampleChange> examples,
            FieldCatalogue catalogue) {
        this.catalogue = catalogue;
        this.names = new FieldNames(catalogue, getLocale());
        addClassName("part-body");
        setId("changes");
        if (changes.isEmpty() && industries.isEmpty() && examples.isEmpty()) {
            add(new EmptyState(
                    VaadinIcon.CHECK_CIRCLE,
                    getTranslation("standard.changes.none"),
                    getTranslation("standard.changes.none-next")));
        }
        for (var kind : Kind.values()) {
            var some = changes.stream().filter(change -> change.kind() == kind).toList();
            if (!some.isEmpty()) {
                add(section(kind, some));
            }
        }
        if (!industries.isEmpty()) {
            add(industries(industries));
        }
        if (!examples.isEmpty()) {
            add(examples(examples));
        }
    }

    private Article industries(List<IndustryRule> industries) {
        var list = new UnorderedList();
        list.addClassName("change-list");
        industries.forEach(rule -> list.add(new ListItem(
                new H3(rule.label(getLocale())),
                new Span(getTranslation(
                        rule.withdrawn() ? "standard.change.industry-withdrawn" : "standard.change.industry",
                        getTranslation("catalogue.fact.INDUSTRY_QUALIFICATION."
                                + rule.industry().qualification()),
                        getTranslation("standard.threshold", rule.dailyThreshold()))))));
        var card = new Article(new H2(getTranslation("standard.change.industries", industries.size())), list);
        card.addClassNames("card", "change-card");
        return card;
    }

    private Article examples(List<ExampleChange> examples) {
        var list = new UnorderedList();
        list.addClassName("change-list");
        examples.forEach(change -> list.add(new ListItem(
                new H3(names.longLabel(change.example().path())),
                new Span(getTranslation(
                        "standard.change.example." + change.kind(),
                        getTranslation("standard.example." + change.example().kind()),
                        change.example().caption(getLocale()))))));
        var card = new Article(new H2(getTranslation("standard.change.examples", examples.size())), list);
        card.addClassNames("card", "change-card");
        return card;
    }

    private Article section(Kind kind, List<StandardChange> changes) {
        var list = new UnorderedList();
        list.addClassName("change-list");
        changes.forEach(change -> list.add(item(change)));
        var card = new Article(
                new H2(getTranslation("standard.change." + kind, changes.size())),
                new Paragraph(getTranslation("standard.change-help." + kind)),
                list);
        card.addClassNames("card", "change-card");
        return card;
    }

    private ListItem item(StandardChange change) {
        var item = new ListItem(new H3(names.longLabel(change.requirement().path())));
        say(item, "standard.change.before", change.before());
        say(item, "standard.change.after", change.after());
        return item;
    }

    private void say(ListItem item, String key, @Nullable Requirement requirement) {
        if (requirement == null) {
            return;
        }
        var head = new Span(getTranslation(key));
        head.addClassName("soft");
        var line = new Div(head, new Span(words(requirement)));
        line.addClassName("change-line");
        item.add(line);
    }

    private String words(Requirement requirement) {
        var words = getTranslation("standard.change.when", catalogue.inWords(requirement.when(), getLocale()));
        if (!requirement.alternatives().isEmpty()) {
            words += " "
                    + getTranslation(
                            "standard.change.instead",
                            requirement.alternatives().stream()
                                    .map(names::longLabel)
                                    .collect(Collectors.joining(", ")));
        }
        return words + " " + getTranslation("standard.change.without", Stops.words(this, requirement));
    }
}
