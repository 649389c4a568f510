package org.partnerportal.standard.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.standard.IndustryRule;
import org.partnerportal.uikit.OpenRowByKey;

/// The lines of business, and the papers each must bring.
final class IndustriesPart extends Div {

    private static final FieldPath SCENES = FieldPath.of("business_info.sales_info.sales_scenes_type[]");

    /// @param desk where the draft is changed, none if it is only read
    IndustriesPart(List<IndustryRule> industries, FieldNames names, @Nullable DraftDesk desk) {
        addClassName("part-body");
        var grid = new Grid<IndustryRule>();
        grid.setId("industries");
        grid.addClassNames("dense-grid", "reading-grid");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.getElement().setAttribute("aria-label", getTranslation("standard.part.INDUSTRIES"));
        grid.addColumn(this::name)
                .setHeader(getTranslation("standard.column.industry"))
                .setWidth("200px")
                .setFlexGrow(2);
        grid.addColumn(each -> getTranslation("catalogue.fact.INDUSTRY_QUALIFICATION."
                        + each.industry().qualification()))
                .setHeader(getTranslation("standard.column.qualification"))
                .setWidth("160px")
                .setFlexGrow(1);
        grid.addColumn(each -> each.industry().papers(getLocale()))
                .setHeader(getTranslation("standard.column.papers"))
                .setWidth("280px")
                .setFlexGrow(4);
        grid.addColumn(each -> each.industry().mcc())
                .setHeader(getTranslation("standard.column.mcc"))
                .setWidth("90px")
                .setFlexGrow(0);
        grid.addColumn(each -> scenes(each, names))
                .setHeader(getTranslation("standard.column.scenes"))
                .setWidth("180px")
                .setFlexGrow(2);
        grid.addColumn(each -> getTranslation("standard.threshold", each.dailyThreshold()))
                .setHeader(getTranslation("standard.column.threshold"))
                .setWidth("150px")
                .setFlexGrow(0);
        grid.setItems(industries);
        if (desk != null) {
            grid.addClassName("opens");
            grid.addItemClickListener(click -> new IndustryDialog(desk, names, click.getItem()).open());
            OpenRowByKey.on(grid);
        }
        add(grid);
    }

    private String name(IndustryRule rule) {
        return rule.withdrawn()
                ? getTranslation("standard.industry.withdrawn", rule.label(getLocale()))
                : rule.label(getLocale());
    }

    private String scenes(IndustryRule rule, FieldNames names) {
        return rule.scenes().isEmpty()
                ? getTranslation("standard.scenes-any")
                : rule.scenes().stream()
                        .map(value -> names.value(SCENES, value))
                        .collect(Collectors.joining(", "));
    }
}
