package org.partnerportal.standard.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;
import org.partnerportal.standard.StandardAudience.Kind;
import org.partnerportal.standard.WhatIf;
import org.partnerportal.standard.WhatIfHit;
import org.partnerportal.standard.WhatIfQuery;

/// Those that a draft would hit, a page at a time, each with what it would have to give.
final class HitList extends Div {

    private final transient WhatIf whatIf;
    private final transient HitWords words;
    private final H2 title = new H2();
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button();
    private transient WhatIfQuery query;
    private transient @Nullable WhatIfHit last;

    HitList(WhatIf whatIf, String number, HitWords words) {
        this.whatIf = whatIf;
        this.words = words;
        this.query = new WhatIfQuery(number, null, "");
        addClassNames("card", "change-card");
        setId("hits");
        list.addClassName("change-list");
        more.setText(getTranslation("standard.impact.more"));
        more.addClickListener(click -> append());
        add(title, list, more);
        narrow(query, getTranslation("standard.impact.all"));
    }

    /// Shows those that have this in common.
    void narrow(WhatIfQuery wanted, String common) {
        query = wanted;
        last = null;
        title.setText(getTranslation("standard.impact.list", common));
        list.removeAll();
        append();
    }

    private void append() {
        var page = whatIf.hits(query, last);
        page.forEach(hit -> list.add(item(hit)));
        more.setVisible(!page.isEmpty() && page.size() % WhatIf.PAGE == 0);
        if (!page.isEmpty()) {
            last = page.getLast();
        }
    }

    private ListItem item(WhatIfHit hit) {
        var address = (hit.kind() == Kind.APPLICATION ? "applications/" : "merchants/") + hit.id();
        var link = new Anchor(
                address, getTranslation("standard.impact.kind." + hit.kind()) + " " + Long.toString(hit.id()));
        var provider = new Span(words.provider(hit));
        provider.addClassName("soft");
        var asked = new Span(words.asked(hit));
        var line = new Div(link, provider, asked);
        line.addClassName("impact-line");
        return new ListItem(line);
    }
}
