package org.partnerportal.standard.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.grid.dataview.GridListDataView;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.Section;
import org.partnerportal.standard.Clause;
import org.partnerportal.standard.StandardRequirement;
import org.partnerportal.uikit.EmptyState;
import org.partnerportal.uikit.OpenRowByKey;

/// Every requirement, section by section: of whom it is asked, when it must be given, and the clause that demands it.
final class RequirementsPart extends Div {

    private final transient FieldCatalogue catalogue;
    private final Select<Section> section = new Select<>();
    private final TextField text = new TextField();
    private final Grid<StandardRequirement> grid = new Grid<>();

    RequirementsPart(List<StandardRequirement> requirements, FieldCatalogue catalogue) {
        this.catalogue = catalogue;
        addClassName("part-body");
        var shown = grid(requirements);
        add(filters(shown), grid);
    }

    /// Lets the draft's requirements be changed: a row opens its requirement.
    RequirementsPart changedAt(DraftDesk desk, List<Clause> clauses) {
        var names = new FieldNames(catalogue, getLocale());
        var more = new Button(
                getTranslation("standard.requirement.add"),
                VaadinIcon.PLUS.create(),
                click -> new RequirementDialog(desk, names, clauses, null).open());
        more.setId("requirement-add");
        more.addClassName("part-action");
        addComponentAsFirst(more);
        grid.addClassName("opens");
        grid.addItemClickListener(click ->
                new RequirementDialog(desk, names, clauses, click.getItem().requirement()).open());
        OpenRowByKey.on(grid);
        return this;
    }

    private Div filters(GridListDataView<StandardRequirement> shown) {
        section.setId("section");
        section.setLabel(getTranslation("standard.section"));
        section.setItems(Section.values());
        section.setEmptySelectionAllowed(true);
        section.setEmptySelectionCaption(getTranslation("standard.section-all"));
        section.setItemLabelGenerator(each ->
                each == null ? getTranslation("standard.section-all") : getTranslation("catalogue.section." + each));
        section.addValueChangeListener(change -> shown.refreshAll());
        text.setId("requirement-text");
        text.setLabel(getTranslation("standard.text"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> shown.refreshAll());
        shown.setFilter(this::wanted);
        var filters = new Div(section, text);
        filters.addClassName("filters");
        return filters;
    }

    private boolean wanted(StandardRequirement requirement) {
        var words = text.getValue().strip().toLowerCase(Locale.ROOT);
        return (section.getValue() == null || section.getValue() == sectionOf(requirement))
                && (words.isEmpty()
                        || (requirement.label() + " " + requirement.path())
                                .toLowerCase(Locale.ROOT)
                                .contains(words));
    }

    private Section sectionOf(StandardRequirement requirement) {
        return catalogue.field(requirement.path()).section();
    }

    private GridListDataView<StandardRequirement> grid(List<StandardRequirement> requirements) {
        grid.setId("requirements");
        grid.addClassNames("dense-grid", "reading-grid");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.getElement().setAttribute("aria-label", getTranslation("standard.part.REQUIREMENTS"));
        grid.addColumn(StandardRequirement::label)
                .setHeader(getTranslation("standard.column.item"))
                .setWidth("130px")
                .setFlexGrow(2);
        grid.addColumn(each -> getTranslation("catalogue.section." + sectionOf(each)))
                .setHeader(getTranslation("standard.section"))
                .setWidth("110px")
                .setFlexGrow(1);
        grid.addColumn(StandardRequirement::applies)
                .setHeader(getTranslation("standard.column.applies"))
                .setWidth("200px")
                .setFlexGrow(3);
        grid.addColumn(StandardRequirement::required)
                .setHeader(getTranslation("standard.column.required"))
                .setWidth("150px")
                .setFlexGrow(3);
        grid.addColumn(each -> Stops.words(this, each.requirement()))
                .setHeader(getTranslation("standard.column.stops"))
                .setWidth("140px")
                .setFlexGrow(1);
        grid.addColumn(each -> each.clause().reference())
                .setHeader(getTranslation("standard.column.clause"))
                .setWidth("180px")
                .setFlexGrow(1);
        grid.setEmptyStateComponent(new EmptyState(
                VaadinIcon.SEARCH_MINUS, getTranslation("standard.none"), getTranslation("standard.none-next")));
        return grid.setItems(requirements);
    }
}
