package org.partnerportal.bench;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import jakarta.annotation.security.PermitAll;
import java.util.stream.IntStream;

/// What Vaadin itself keeps for a session that looks at a grid of fifty rows, and nothing of the portal's.
@PermitAll
class BareGridView extends Div implements AfterNavigationObserver {

    private static final int ROWS = 50;

    private record Row(String code, String merchant, String type, String status, String provider, String since) {}

    private final Grid<Row> grid = new Grid<>();

    BareGridView() {
        grid.addColumn(Row::code).setHeader("Code");
        grid.addColumn(Row::merchant).setHeader("Merchant");
        grid.addColumn(Row::type).setHeader("Type");
        grid.addColumn(Row::status).setHeader("Status");
        grid.addColumn(Row::provider).setHeader("Provider");
        grid.addColumn(Row::since).setHeader("Since");
        add(grid);
    }

    // Other rows with each click, as a filter would bring them.
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        grid.setItems(IntStream.range(0, ROWS)
                .mapToObj(n -> new Row("APPLY_" + n, "商户 " + n, "企业", "审核中", "服务商 " + n, "2026-03-02"))
                .toList());
    }
}
