package org.partnerportal.onboarding.ui.list;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import org.partnerportal.catalogue.Choice;
import org.partnerportal.onboarding.ApplicationQuery;
import org.partnerportal.onboarding.ApplicationStatus;
import org.partnerportal.onboarding.ui.ApplicationBadges;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.uikit.DayField;
import org.partnerportal.uikit.FilterToggle;

/// What narrows the list of applications. On a phone all but the text folds away.
final class ApplicationFilters extends Div {

    private final TextField text = new TextField();
    private final MultiSelectComboBox<ApplicationStatus> statuses = new MultiSelectComboBox<>();
    private final ComboBox<PartnerId> provider = new ComboBox<>();
    private final ComboBox<Choice> subject = new ComboBox<>();
    private final DayField from = new DayField("filter-from", getTranslation("onboarding.filter.from"));
    private final DayField to = new DayField("filter-to", getTranslation("onboarding.filter.to"));
    private final Button clear = new Button();
    private final transient List<Choice> subjects;
    private final transient Consumer<ApplicationQuery> changed;

    /// @param statuses the states this list can hold
    /// @param subjects the kinds of merchant there are
    ApplicationFilters(List<ApplicationStatus> statuses, List<Choice> subjects, Consumer<ApplicationQuery> changed) {
        this.subjects = subjects;
        this.changed = changed;
        addClassName("filters");
        getElement().setAttribute("role", "search");

        text.setId("filter-text");
        text.setLabel(getTranslation("onboarding.filter.text"));
        text.setPlaceholder(getTranslation("onboarding.filter.text-hint"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.addClassName("filter-text");
        this.statuses.setId("filter-status");
        this.statuses.setLabel(getTranslation("onboarding.filter.status"));
        this.statuses.setItems(statuses);
        this.statuses.setItemLabelGenerator(ApplicationBadges::word);
        this.statuses.setClearButtonVisible(true);
        subject.setId("filter-subject");
        subject.setLabel(getTranslation("onboarding.filter.subject"));
        subject.setItems(subjects);
        subject.setItemLabelGenerator(choice -> choice.label(getLocale()));
        subject.setClearButtonVisible(true);

        var more = new Div(this.statuses, subject, from, to);
        more.addClassName("filters-more");
        add(text, new FilterToggle(more), more, clear());
        List.<HasValue<?, ?>>of(text, this.statuses, subject, from, to).forEach(this::listen);
    }

    /// Lets the list be narrowed to one service provider's, found by name or number.
    void offerProviders(ProviderChoices choices) {
        provider.setId("filter-provider");
        provider.setLabel(getTranslation("onboarding.filter.provider"));
        provider.setClearButtonVisible(true);
        provider.setItemLabelGenerator(choices::name);
        provider.setItems(choices::fetch);
        text.getElement().getParent().insertChild(1, provider.getElement());
        listen(provider);
    }

    void show(ApplicationQuery query) {
        text.setValue(query.text() == null ? "" : query.text());
        statuses.setValue(query.statuses());
        provider.setValue(query.provider());
        subject.setValue(subjects.stream()
                .filter(choice -> choice.value().equals(query.subjectType()))
                .findFirst()
                .orElse(null));
        from.setValue(query.from());
        to.setValue(query.to());
        clear.setVisible(!query.equals(ApplicationQuery.everything()));
    }

    private ApplicationQuery query() {
        var kind = subject.getValue();
        var words = text.getValue().strip();
        return new ApplicationQuery(
                statuses.getValue(),
                provider.getValue(),
                kind == null ? null : kind.value(),
                from.getValue(),
                to.getValue(),
                words.isEmpty() ? null : words);
    }

    private void listen(HasValue<?, ?> field) {
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                changed.accept(query());
            }
        });
    }

    private Button clear() {
        clear.setText(getTranslation("onboarding.filter.clear"));
        clear.setId("filter-clear");
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        clear.addClickListener(click -> changed.accept(ApplicationQuery.everything()));
        return clear;
    }
}
