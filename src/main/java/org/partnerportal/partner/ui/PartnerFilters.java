package org.partnerportal.partner.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import org.partnerportal.partner.PartnerKind;
import org.partnerportal.partner.PartnerQuery;
import org.partnerportal.partner.PartnerStanding;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.uikit.FilterToggle;

/// What narrows the directory, as one types. On a phone all but the text folds away.
final class PartnerFilters extends Div {

    private final TextField text = new TextField();
    private final Select<PartnerKind> kind = new Select<>();
    private final Select<PartnerStanding> standing = new Select<>();
    private final ComboBox<PartnerId> acquirer = new ComboBox<>();
    private final Checkbox ending = new Checkbox();
    private final Button clear = new Button();
    private final transient Consumer<PartnerQuery> changed;

    PartnerFilters(AcquirerChoices acquirers, Consumer<PartnerQuery> changed) {
        this.changed = changed;
        addClassName("filters");
        getElement().setAttribute("role", "search");
        text.setId("partner-text");
        text.setLabel(getTranslation("partner.text"));
        text.setPlaceholder(getTranslation("partner.text-hint"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setMaxLength(60);
        choice(kind, "partner-kind", PartnerKind.values());
        kind.setItemLabelGenerator(value -> word("partner.kind.", value));
        choice(standing, "partner-standing", PartnerStanding.values());
        standing.setItemLabelGenerator(value -> word("partner.standing.", value));
        acquirer.setId("partner-acquirer");
        acquirer.setLabel(getTranslation("partner.filter.acquirer"));
        acquirer.setClearButtonVisible(true);
        acquirers.offerIn(acquirer);
        ending.setId("partner-ending");
        ending.setLabel(getTranslation("partner.filter.ending"));
        var more = new Div(kind, standing, acquirer, ending);
        more.addClassName("filters-more");
        add(text, new FilterToggle(more), more, clear());
        List.<HasValue<?, ?>>of(text, kind, standing, acquirer, ending).forEach(this::listen);
    }

    void show(PartnerQuery query) {
        var words = query.text() == null ? "" : query.text();
        if (!words.equals(text.getValue().strip())) {
            text.setValue(words);
        }
        kind.setValue(query.kind());
        standing.setValue(query.standing());
        acquirer.setValue(query.acquirer());
        ending.setValue(query.endingSoon());
        clear.setVisible(!query.equals(PartnerQuery.everything()));
    }

    private PartnerQuery query() {
        var words = text.getValue().strip();
        return new PartnerQuery(
                words.isEmpty() ? null : words,
                kind.getValue(),
                standing.getValue(),
                ending.getValue(),
                acquirer.getValue());
    }

    private <E extends Enum<E>> void choice(Select<E> select, String id, E[] values) {
        select.setId(id);
        select.setLabel(getTranslation(id.replace('-', '.').replace("partner.", "partner.filter.")));
        select.setItems(values);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("partner.filter.any"));
        select.setPlaceholder(getTranslation("partner.filter.any"));
    }

    private String word(String prefix, Enum<?> value) {
        return value == null ? getTranslation("partner.filter.any") : getTranslation(prefix + value);
    }

    private void listen(HasValue<?, ?> field) {
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                changed.accept(query());
            }
        });
    }

    private Button clear() {
        clear.setText(getTranslation("partner.filter.clear"));
        clear.setId("filter-clear");
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        clear.addClickListener(click -> changed.accept(PartnerQuery.everything()));
        return clear;
    }
}
