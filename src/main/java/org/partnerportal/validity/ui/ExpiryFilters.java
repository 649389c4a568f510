package org.partnerportal.validity.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.function.Consumer;
import org.partnerportal.partner.PartnerDirectory;
import org.partnerportal.partner.PartnerProfiles;
import org.partnerportal.partner.PartnerSummary;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.uikit.PlainSelect;
import org.partnerportal.validity.ExpiryQuery;
import org.partnerportal.validity.Horizon;
import org.partnerportal.validity.Paper;

/// What narrows the list of papers: how soon, which paper, whose.
final class ExpiryFilters extends Div {

    private final PlainSelect soon = new PlainSelect(getTranslation("validity.filter.soon"));
    private final PlainSelect paper = new PlainSelect(getTranslation("validity.column.paper"));
    private final ComboBox<PartnerId> provider = new ComboBox<>();
    private final transient Consumer<ExpiryQuery> changed;

    ExpiryFilters(Consumer<ExpiryQuery> changed) {
        this.changed = changed;
        addClassName("filters");
        getElement().setAttribute("role", "search");
        soon.setId("expiring-soon");
        soon.setWidth("250px");
        soon.offer(
                getTranslation("validity.soon.ALL"),
                Arrays.stream(Horizon.values())
                        .filter(each -> each != Horizon.ALL)
                        .map(each -> new PlainSelect.Option(getTranslation("validity.soon." + each), each.name()))
                        .toList());
        paper.setId("expiring-paper");
        paper.offer(
                getTranslation("validity.any-paper"),
                Arrays.stream(Paper.values())
                        .map(each -> new PlainSelect.Option(getTranslation("validity.paper." + each), each.name()))
                        .toList());
        soon.addValueChangeListener(change -> narrow(change.isFromClient()));
        paper.addValueChangeListener(change -> narrow(change.isFromClient()));
        add(soon, paper);
    }

    /// Lets the list be narrowed to one service provider's, found by name or number.
    void offerProviders(PartnerProfiles partners, PartnerDirectory directory) {
        provider.setId("expiring-provider");
        provider.setPlaceholder(getTranslation("validity.any-provider"));
        provider.setAriaLabel(getTranslation("validity.column.provider"));
        provider.setClearButtonVisible(true);
        provider.setItemLabelGenerator(partners::name);
        provider.setItems(wanted -> directory.search(wanted.getFilter().orElse("")).stream()
                .map(PartnerSummary::id)
                .skip(wanted.getOffset())
                .limit(wanted.getLimit()));
        provider.addValueChangeListener(change -> narrow(change.isFromClient()));
        add(provider);
    }

    void show(ExpiryQuery query) {
        soon.setValue(query.horizon() == Horizon.ALL ? "" : query.horizon().name());
        paper.setValue(query.paper() == null ? "" : query.paper().name());
        provider.setValue(query.provider());
    }

    private void narrow(boolean asked) {
        if (asked) {
            changed.accept(new ExpiryQuery(
                    soon.getValue().isEmpty() ? Horizon.ALL : Horizon.valueOf(soon.getValue()),
                    paper.getValue().isEmpty() ? null : Paper.valueOf(paper.getValue()),
                    provider.getValue()));
        }
    }
}
