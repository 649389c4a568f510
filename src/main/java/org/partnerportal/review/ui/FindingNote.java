package org.partnerportal.review.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.regex.Pattern;
import org.partnerportal.screening.Finding;
import org.partnerportal.screening.Severity;
import org.partnerportal.uikit.StatusBadge;
import org.partnerportal.uikit.Tone;

/// One finding: how much it weighs, what it says with what was compared, and the other applications to look at.
final class FindingNote extends Div {

    private static final Pattern TEXT_KEY = Pattern.compile("@(screening|watchlist)\\.[A-Za-z._-]+");
    private static final int MOST_LINKS = 5;

    FindingNote(Finding finding) {
        addClassName("finding");
        getElement().setAttribute("data-code", finding.code());
        getElement().setAttribute("data-severity", finding.severity().name());
        add(badge(finding.severity()), new Span(sentence(finding)));
        if (!finding.others().isEmpty()) {
            add(others(finding));
        }
    }

    private String sentence(Finding finding) {
        var compared = finding.compared().stream().map(this::word).toArray();
        return getTranslation(finding.code(), compared);
    }

    // What is a word of ours was kept as its key, so that everybody reads it in their own language.
    private String word(String compared) {
        return TEXT_KEY.matcher(compared).matches() ? getTranslation(compared.substring(1)) : compared;
    }

    private Span others(Finding finding) {
        var links = new Span();
        links.addClassName("finding-others");
        finding.others().stream().limit(MOST_LINKS).forEach(other -> {
            var link = new Anchor("applications/" + other, other.toString());
            link.setTarget("_blank");
            links.add(link);
        });
        var more = finding.others().size() - MOST_LINKS;
        if (more > 0) {
            links.add(new Span(getTranslation("review.finding.more", more)));
        }
        return links;
    }

    private StatusBadge badge(Severity severity) {
        var word = getTranslation("screening.severity." + severity);
        return switch (severity) {
            case INFO -> new StatusBadge(word, VaadinIcon.INFO_CIRCLE, Tone.INFORMATION);
            case WARNING -> new StatusBadge(word, VaadinIcon.WARNING, Tone.WARNING);
            case ALERT -> new StatusBadge(word, VaadinIcon.EXCLAMATION_CIRCLE, Tone.DANGER);
        };
    }
}
