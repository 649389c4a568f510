package org.partnerportal.standard.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.partnerportal.catalogue.Industry;

/// The lines of business, and the papers each must bring.
final class IndustriesPart extends Div {

    IndustriesPart(List<Industry> industries) {
        addClassName("part-body");
        var grid = new Grid<Industry>();
        grid.setId("industries");
        grid.addClassNames("dense-grid", "reading-grid");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.getElement().setAttribute("aria-label", getTranslation("standard.part.INDUSTRIES"));
        grid.addColumn(each -> each.label(getLocale()))
                .setHeader(getTranslation("standard.column.industry"))
                .setWidth("200px")
                .setFlexGrow(2);
        grid.addColumn(each -> getTranslation("standard.qualification." + each.qualification()))
                .setHeader(getTranslation("standard.column.qualification"))
                .setWidth("160px")
                .setFlexGrow(1);
        grid.addColumn(each -> each.papers(getLocale()))
                .setHeader(getTranslation("standard.column.papers"))
                .setWidth("280px")
                .setFlexGrow(4);
        grid.addColumn(Industry::mcc)
                .setHeader(getTranslation("standard.column.mcc"))
                .setWidth("90px")
                .setFlexGrow(0);
        grid.setItems(industries);
        add(grid);
    }
}
