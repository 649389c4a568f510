package org.partnerportal.bench;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import jakarta.annotation.security.PermitAll;
import java.util.stream.IntStream;

/// What Vaadin itself keeps for a session that looks at a grid of fifty rows, and nothing of the portal's.
@PermitAll
class BareGridView extends Div {

    private static final int ROWS = 50;

    private record Row(String code, String merchant, String type, String status, String provider, String since) {}

    BareGridView() {
        var grid = new Grid<Row>();
        grid.addColumn(Row::code).setHeader("Code");
        grid.addColumn(Row::merchant).setHeader("Merchant");
        grid.addColumn(Row::type).setHeader("Type");
        grid.addColumn(Row::status).setHeader("Status");
        grid.addColumn(Row::provider).setHeader("Provider");
        grid.addColumn(Row::since).setHeader("Since");
        grid.setItems(IntStream.range(0, ROWS)
                .mapToObj(n -> new Row("APPLY_" + n, "商户 " + n, "企业", "审核中", "服务商 " + n, "2026-03-02"))
                .toList());
        add(grid);
    }
}
