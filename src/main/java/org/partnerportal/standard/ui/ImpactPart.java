package org.partnerportal.standard.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;
import org.partnerportal.standard.StandardVersion;
import org.partnerportal.standard.WhatIf;
import org.partnerportal.standard.WhatIfGroup;
import org.partnerportal.standard.WhatIfQuery;
import org.partnerportal.standard.WhatIfStanding;
import org.partnerportal.uikit.EmptyState;

/// Whom the draft would hit: how many, by what they have in common, and each of them, to be opened.
final class ImpactPart extends Div {

    private static final int A_SECOND = 1000;

    private final transient WhatIf whatIf;
    private final transient StandardVersion draft;
    private final transient HitWords words;
    private final Button begin = new Button();
    private final ProgressBar progress = new ProgressBar();
    private final Paragraph standing = new Paragraph();
    private final Div found = new Div();
    private boolean polling;
    private @Nullable Registration listening;
    private boolean shown;

    ImpactPart(WhatIf whatIf, StandardVersion draft, HitWords words) {
        this.whatIf = whatIf;
        this.draft = draft;
        this.words = words;
        addClassName("part-body");
        setId("impact");
        begin.setId("what-if");
        begin.addClassName("part-action");
        begin.addClickListener(click -> {
            whatIf.begin(draft);
            shown = false;
            look();
        });
        progress.setIndeterminate(true);
        standing.getElement().setAttribute("role", "status");
        found.addClassName("impact-found");
        add(begin, progress, standing, found);
        look();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        listening = event.getUI().addPollListener(poll -> look());
        poll(polling);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (listening != null) {
            listening.remove();
        }
    }

    private void look() {
        var now = whatIf.standing(draft.number());
        begin.setText(getTranslation(now.isEmpty() ? "standard.impact.begin" : "standard.impact.again"));
        begin.setVisible(now.map(WhatIfStanding::finished).orElse(true));
        progress.setVisible(now.filter(each -> !each.finished()).isPresent());
        standing.setText(now.map(this::said).orElseGet(() -> getTranslation("standard.impact.never")));
        poll(progress.isVisible());
        if (now.filter(WhatIfStanding::finished).isPresent() && !shown) {
            shown = true;
            show(now.get());
        }
    }

    private void poll(boolean wanted) {
        polling = wanted;
        getUI().ifPresent(ui -> ui.setPollInterval(wanted ? A_SECOND : -1));
    }

    private String said(WhatIfStanding now) {
        if (now.finishedAt() == null) {
            return getTranslation("standard.impact.under-way", now.seen());
        }
        var said = getTranslation("standard.impact.done", now.seen(), now.hit(), words.at(now.finishedAt()));
        return now.draftVersion() == draft.version() ? said : said + " " + getTranslation("standard.impact.older");
    }

    private void show(WhatIfStanding now) {
        found.removeAll();
        if (now.hit() == 0) {
            found.add(new EmptyState(
                    VaadinIcon.CHECK_CIRCLE,
                    getTranslation("standard.impact.nobody"),
                    getTranslation("standard.impact.nobody-next")));
            return;
        }
        var cards = new Div();
        cards.addClassName("cards");
        for (var by : WhatIfGroup.By.values()) {
            cards.add(card(by));
        }
        found.add(cards, new HitList(whatIf, draft.number(), words));
    }

    private Article card(WhatIfGroup.By by) {
        var groups = new Div();
        groups.addClassName("impact-groups");
        for (var group : whatIf.groups(draft.number(), by)) {
            var narrow = new Button(getTranslation("standard.impact.group", word(by, group.value()), group.count()));
            narrow.addThemeVariants(ButtonVariant.SMALL);
            narrow.addClickListener(click -> found.getChildren()
                    .filter(HitList.class::isInstance)
                    .map(HitList.class::cast)
                    .forEach(list ->
                            list.narrow(new WhatIfQuery(draft.number(), by, group.value()), word(by, group.value()))));
            groups.add(narrow);
        }
        var card = new Article(new H2(getTranslation("standard.impact.by." + by)), groups);
        card.addClassName("card");
        return card;
    }

    private String word(WhatIfGroup.By by, String value) {
        if (value.isEmpty()) {
            return getTranslation("standard.impact.unknown");
        }
        return by == WhatIfGroup.By.KIND ? getTranslation("standard.impact.kind." + value) : words.group(by, value);
    }
}
