package org.partnerportal.partner.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import org.partnerportal.access.AccountDirectory;
import org.partnerportal.partner.PartnerDirectory;
import org.partnerportal.partner.PartnerKind;
import org.partnerportal.partner.PartnerProfiles;
import org.partnerportal.partner.PartnerSummary;
import org.partnerportal.uikit.EmptyState;

/// The partners of one kind, found by the beginning of name or number, with the accounts of the one that is selected.
final class PartnerList extends Div {

    private final PartnerKind kind;
    private final transient PartnerDirectory directory;
    private final transient AccountDirectory accounts;
    private final TextField text = new TextField();
    private final Grid<PartnerSummary> grid = new Grid<>();
    private final Button more = new Button();
    private final Div people = new Div();
    private final List<PartnerSummary> shown = new ArrayList<>();

    PartnerList(PartnerKind kind, PartnerDirectory directory, PartnerProfiles profiles, AccountDirectory accounts) {
        this.kind = kind;
        this.directory = directory;
        this.accounts = accounts;
        addClassName("part-body");
        people.setId("people");
        more.setText(getTranslation("uikit.more"));
        more.setId("more");
        more.addClickListener(click -> readOn());
        add(filter(), grid(profiles), more, people);
        search();
    }

    private Div filter() {
        text.setId("partner-text");
        text.setLabel(getTranslation("partner.text"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> search());
        var filter = new Div(text);
        filter.addClassName("filters");
        return filter;
    }

    private Grid<PartnerSummary> grid(PartnerProfiles profiles) {
        grid.setId("partners");
        grid.addClassName("dense-grid");
        grid.setAllRowsVisible(true);
        grid.getElement().setAttribute("aria-label", getTranslation("partner.kind." + kind));
        grid.addColumn(PartnerSummary::name)
                .setKey("name")
                .setHeader(getTranslation("partner.column.name"))
                .setWidth("180px")
                .setFlexGrow(2);
        grid.addColumn(PartnerSummary::number)
                .setKey("number")
                .setHeader(getTranslation("partner.column.number"))
                .setWidth("140px")
                .setFlexGrow(1);
        if (kind == PartnerKind.SERVICE_PROVIDER) {
            grid.addColumn(each -> profiles.name(each.routedAcquirer()))
                    .setKey("acquirer")
                    .setHeader(getTranslation("partner.column.acquirer"))
                    .setWidth("160px")
                    .setFlexGrow(2);
            grid.addColumn(each -> getTranslation(each.mayBoardMicro() ? "partner.yes" : "partner.no"))
                    .setKey("micro")
                    .setHeader(getTranslation("partner.column.micro"))
                    .setWidth("150px")
                    .setFlexGrow(1);
        }
        grid.setEmptyStateComponent(new EmptyState(
                VaadinIcon.HANDSHAKE, getTranslation("partner.none"), getTranslation("partner.none-next")));
        grid.addSelectionListener(
                selection -> selection.getFirstSelectedItem().ifPresentOrElse(this::showPeople, people::removeAll));
        return grid;
    }

    private void search() {
        shown.clear();
        people.removeAll();
        readOn();
    }

    private void readOn() {
        var after = shown.isEmpty() ? "" : shown.getLast().name();
        var found = directory.search(kind, text.getValue(), after);
        shown.addAll(found);
        grid.setItems(shown);
        more.setVisible(found.size() == PartnerDirectory.PAGE);
    }

    private void showPeople(PartnerSummary partner) {
        people.removeAll();
        people.add(
                new H2(getTranslation("partner.people", partner.name())), new AccountList(accounts.of(partner.id())));
    }
}
