package org.partnerportal.validity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.partnerportal.onboarding.ui.HomeNotes;
import org.partnerportal.validity.ExpiringPapers;
import org.partnerportal.validity.ExpiryCount;

/// Tells a provider's people on their home how many papers of their merchants have expired or will.
@SpringComponent
class ExpiringNote implements HomeNotes {

    private final ExpiringPapers papers;

    ExpiringNote(ExpiringPapers papers) {
        this.papers = papers;
    }

    @Override
    public Optional<Component> note() {
        return Optional.of(papers.count()).filter(count -> !count.none()).map(ExpiringNote::note);
    }

    private static Component note(ExpiryCount count) {
        var words = new Span(I18NProvider.translate("validity.note", count.expired(), count.soon()));
        var link = new Anchor(ExpiringView.ROUTE, I18NProvider.translate("validity.note-link"));
        link.setId("expiring-papers");
        link.addClassName("step-link");
        var note = new Div(words, link);
        note.setId("expiring-note");
        note.addClassNames("card", "need-foot");
        if (count.expired() > 0) {
            note.addClassName("card-warning");
        }
        return note;
    }
}
