package org.partnerportal.partner.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.stream.Collectors;
import org.partnerportal.access.AccountSummary;
import org.partnerportal.uikit.EmptyState;

/// Who has an account: name, address, roles, and whether it is in use.
final class AccountList extends Div {

    AccountList(List<AccountSummary> accounts) {
        addClassName("part-body");
        var grid = new Grid<AccountSummary>();
        grid.setId("accounts");
        grid.addClassName("dense-grid");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        grid.getElement().setAttribute("aria-label", getTranslation("partner.accounts"));
        grid.addColumn(AccountSummary::name)
                .setHeader(getTranslation("partner.column.person"))
                .setWidth("160px");
        grid.addColumn(AccountSummary::login)
                .setHeader(getTranslation("partner.column.login"))
                .setWidth("200px");
        grid.addColumn(this::roles)
                .setHeader(getTranslation("partner.column.roles"))
                .setWidth("220px");
        grid.addColumn(each -> getTranslation(each.active() ? "partner.active" : "partner.not-active"))
                .setHeader(getTranslation("partner.column.active"))
                .setWidth("110px");
        grid.setEmptyStateComponent(new EmptyState(
                VaadinIcon.USERS, getTranslation("partner.nobody"), getTranslation("partner.nobody-next")));
        grid.setItems(accounts);
        add(grid);
    }

    private String roles(AccountSummary account) {
        return account.roles().stream()
                .sorted()
                .map(role -> getTranslation("access.role." + role))
                .collect(Collectors.joining(", "));
    }
}
