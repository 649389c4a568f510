package org.partnerportal.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.partnerportal.audit.AuditRecord;
import org.partnerportal.audit.PartnerHistory;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.uikit.Moments;

/// Record after record, the latest first: what, who, when, and what it was before and after.
final class HistoryList extends Div {

    private final PartnerId partner;
    private final transient PartnerHistory history;
    private final transient AuditWords words;
    private final transient Moments moments;
    private final OrderedList list = new OrderedList();
    private final Button more = new Button();
    private long before = Long.MAX_VALUE;

    HistoryList(PartnerId partner, PartnerHistory history, AuditWords words, Moments moments) {
        this.partner = partner;
        this.history = history;
        this.words = words;
        this.moments = moments;
        addClassName("card");
        list.setId("history");
        list.addClassName("history");
        more.setId("history-more");
        more.setText(getTranslation("audit.history.more"));
        more.addClickListener(click -> readOn());
        add(list, more);
        readOn();
    }

    private void readOn() {
        var found = history.of(partner, before);
        found.forEach(record -> list.add(entry(record)));
        more.setVisible(found.size() == PartnerHistory.PAGE);
        if (!found.isEmpty()) {
            before = found.getLast().id();
        } else if (list.getComponentCount() == 0) {
            addComponentAsFirst(new Paragraph(getTranslation("audit.history.none")));
        }
    }

    private ListItem entry(AuditRecord record) {
        var locale = getLocale();
        var who = new Span(words.who(record, locale));
        who.addClassName("soft");
        var when = new Span(moments.exact(record.at(), locale));
        when.addClassName("soft");
        var head = new Div(new H3(words.what(record, locale)), who, when);
        head.addClassName("history-head");
        var item = new ListItem(head);
        if (!record.changes().isEmpty()) {
            item.add(new AuditChanges(record, words, (id, reason) -> history.show(partner, id, reason)));
        }
        return item;
    }
}
