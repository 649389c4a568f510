package org.partnerportal.onboarding.ui.form;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.onboarding.ApplicationForm;
import org.partnerportal.onboarding.Remediation;
import org.partnerportal.uikit.Moments;

/// What must be mended, one card per item, with how much of it is.
final class RemediationCards extends Section {

    private final FormFields fields;
    private final FormTexts texts;
    private final Moments moments;
    private final RemediationCard.Explaining explaining;
    private final boolean explanations;
    private final Div cards = new Div();
    private final Span progress = new Span();
    private final ProgressBar bar = new ProgressBar();
    private final Map<FieldPath, RemediationCard> known = new HashMap<>();

    RemediationCards(
            FormFields fields,
            FormTexts texts,
            Moments moments,
            RemediationCard.Explaining explaining,
            boolean explanations) {
        this.fields = fields;
        this.texts = texts;
        this.moments = moments;
        this.explaining = explaining;
        this.explanations = explanations;
        setId("remediation");
        addClassName("remediation");
        cards.addClassName("remediation-cards");
        progress.setId("remediation-progress");
        progress.getElement().setAttribute("aria-live", "polite");
        bar.getElement().setAttribute("aria-hidden", "true");
        setVisible(false);
    }

    /// The fields that are answered in a card.
    static Set<FieldPath> paths(ApplicationForm form) {
        return form.remediation().stream()
                .flatMap(request -> request.items().stream())
                .map(Remediation.Item::path)
                .collect(Collectors.toSet());
    }

    void show(ApplicationForm form) {
        form.remediation().ifPresent(this::show);
    }

    private void show(Remediation request) {
        if (!isVisible()) {
            begin(request);
            setVisible(true);
        }
        request.items().forEach(this::show);
        progress.setText(getTranslation(
                "onboarding.form.mended-of",
                request.mendedCount(),
                request.items().size()));
        bar.setValue(
                (double) request.mendedCount() / Math.max(1, request.items().size()));
    }

    private void begin(Remediation request) {
        var title = new H2(
                getTranslation("onboarding.form.remediation", request.items().size()));
        var deadline = new Paragraph(
                getTranslation("onboarding.form.remediation-until", moments.date(request.deadline(), getLocale())));
        var sum = new Div(progress, bar);
        sum.addClassName("remediation-progress");
        var rest = new H2(getTranslation("onboarding.form.remediation-rest"));
        rest.addClassName("remediation-rest");
        var head = new Div(title, deadline, sum);
        head.addClassName("remediation-head");
        add(head, cards, rest, new Paragraph(getTranslation("onboarding.form.remediation-rest-next")));
    }

    private void show(Remediation.Item item) {
        var card = known.get(item.path());
        if (card == null) {
            card = new RemediationCard(
                    item, texts.name(item.path()), fields.find(item.path()).orElse(null), explaining, explanations);
            known.put(item.path(), card);
            cards.add(card);
        }
        card.show(item);
    }
}
