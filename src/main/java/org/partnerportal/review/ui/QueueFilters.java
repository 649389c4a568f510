package org.partnerportal.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partnerportal.catalogue.Choice;
import org.partnerportal.review.QueueQuery;
import org.partnerportal.review.Shelf;
import org.partnerportal.screening.RiskLevel;
import org.partnerportal.uikit.PageParts;
import org.partnerportal.uikit.PlainSelect;

/// The queue's shelves as tabs, and what narrows them.
final class QueueFilters extends Div {

    private static final int COUNTED_AT_MOST = 1000;

    private final PageParts shelves;
    private final PlainSelect subject;
    private final Checkbox highRisk = new Checkbox();
    private final Button provider = new Button(VaadinIcon.CLOSE_SMALL.create());
    private final Consumer<QueueQuery> wanted;
    private QueueQuery shown = QueueQuery.of(Shelf.UNCLAIMED);

    QueueFilters(List<Choice> subjects, boolean decides, Consumer<QueueQuery> wanted) {
        this.wanted = wanted;
        addClassName("queue-filters");
        shelves = new PageParts(getTranslation("review.shelves"));
        shelves.setId("queue-shelves");
        for (var shelf : Shelf.values()) {
            shelves.add(QueueAddress.word(shelf), getTranslation("review.shelf." + shelf), address(shelf));
            shelves.offer(QueueAddress.word(shelf), decides || shelf != Shelf.MINE);
        }
        subject = subjects(subjects);
        buildNarrowing();
        add(shelves, narrowing());
    }

    private Div narrowing() {
        var narrowing = new Div(subject, highRisk, provider);
        narrowing.addClassName("queue-narrowing");
        return narrowing;
    }

    private PlainSelect subjects(List<Choice> subjects) {
        var select = new PlainSelect(getTranslation("review.filter.subject"));
        select.offer(
                getTranslation("review.filter.any-subject"),
                subjects.stream()
                        .map(each -> new PlainSelect.Option(each.label(getLocale()), each.value()))
                        .toList());
        return select;
    }

    private void buildNarrowing() {
        subject.setId("queue-subject");
        subject.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                wanted.accept(with(change.getValue().isEmpty() ? null : change.getValue(), shown.risk()));
            }
        });
        highRisk.setId("queue-high-risk");
        highRisk.setLabel(getTranslation("review.filter.high-risk"));
        highRisk.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                wanted.accept(with(shown.subjectType(), change.getValue() ? RiskLevel.HIGH : null));
            }
        });
        provider.setId("queue-provider-clear");
        provider.addThemeVariants(ButtonVariant.SMALL);
        provider.addClickListener(
                click -> wanted.accept(new QueueQuery(shown.shelf(), shown.subjectType(), shown.risk(), null)));
    }

    /// Shows what the queue is narrowed to; `providerName` names the provider, if it is narrowed to one.
    void show(QueueQuery query, Function<Shelf, Integer> counts, String providerName) {
        shown = query;
        count(counts);
        shelves.show(QueueAddress.word(query.shelf()));
        subject.setValue(query.subjectType() == null ? "" : query.subjectType());
        highRisk.setValue(query.risk() == RiskLevel.HIGH);
        provider.setVisible(query.provider() != null);
        provider.setText(providerName);
        provider.setAriaLabel(getTranslation("review.filter.provider-clear", providerName));
    }

    void count(Function<Shelf, Integer> counts) {
        for (var shelf : Shelf.values()) {
            shelves.change(QueueAddress.word(shelf), label(shelf, counts.apply(shelf)), address(shelf));
        }
    }

    private String label(Shelf shelf, int count) {
        var number = count < COUNTED_AT_MOST ? Integer.toString(count) : "999+";
        return getTranslation("review.shelf." + shelf) + " " + number;
    }

    private String address(Shelf shelf) {
        var query = new QueueQuery(shelf, shown.subjectType(), shown.risk(), shown.provider());
        var parameters = QueueAddress.of(query).getQueryString();
        return parameters.isEmpty() ? "review" : "review?" + parameters;
    }

    private QueueQuery with(@Nullable String subjectType, @Nullable RiskLevel risk) {
        return new QueueQuery(shown.shelf(), subjectType, risk, shown.provider());
    }
}
