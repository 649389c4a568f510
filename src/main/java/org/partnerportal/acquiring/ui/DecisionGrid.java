package org.partnerportal.acquiring.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.onboarding.ApplicationSummary;
import org.partnerportal.onboarding.ui.ApplicationBadges;
import org.partnerportal.partner.PartnerProfiles;
import org.partnerportal.uikit.DrawnCells;
import org.partnerportal.uikit.Moments;

/// A list of applications as an acquirer works it off.
class DecisionGrid extends Grid<ApplicationSummary> {

    private static final FieldPath SUBJECT_TYPE = FieldPath.of("subject_info.subject_type");

    private static final String MERCHANT = """
            <a id="decision-${item.number}" href="${item.address}">${item.name}</a>""";

    private final transient FieldCatalogue catalogue;
    private final List<ApplicationSummary> rows = new ArrayList<>();

    DecisionGrid(FieldCatalogue catalogue, PartnerProfiles partners, Moments moments) {
        this.catalogue = catalogue;
        setId("decisions");
        addThemeVariants(GridVariant.NO_BORDER);
        setAllRowsVisible(true);
        setSelectionMode(SelectionMode.NONE);
        addColumn(merchant())
                .setKey("merchant")
                .setHeader(getTranslation("acquiring.column.merchant"))
                .setWidth("180px")
                .setFlexGrow(3);
        addColumn(row -> subjectType(row.subjectType()))
                .setHeader(getTranslation("acquiring.column.subject"))
                .setFlexGrow(1);
        addColumn(row -> partners.name(row.provider()))
                .setHeader(getTranslation("acquiring.column.provider"))
                .setFlexGrow(2);
        addColumn(ApplicationSummary::businessCode)
                .setHeader(getTranslation("acquiring.column.code"))
                .setFlexGrow(2);
        addColumn(DrawnCells.<ApplicationSummary>badge(row -> ApplicationBadges.badge(row.status())))
                .setHeader(getTranslation("acquiring.column.state"))
                .setWidth("190px")
                .setFlexGrow(2);
        addColumn(DrawnCells.moment(moments, getLocale(), ApplicationSummary::statusSince))
                .setHeader(getTranslation("acquiring.column.since"))
                .setFlexGrow(1);
    }

    void show(List<ApplicationSummary> all) {
        rows.clear();
        append(all);
    }

    void append(List<ApplicationSummary> more) {
        rows.addAll(more);
        setItems(rows);
    }

    private LitRenderer<ApplicationSummary> merchant() {
        return LitRenderer.<ApplicationSummary>of(MERCHANT)
                .withProperty("number", row -> row.id().toString())
                .withProperty("address", row -> DecisionsView.ROUTE + "/" + row.id())
                .withProperty(
                        "name",
                        row -> row.merchantName() == null ? getTranslation("acquiring.unnamed") : row.merchantName());
    }

    private String subjectType(@Nullable String value) {
        return value == null ? "" : catalogue.shown(SUBJECT_TYPE, value, getLocale());
    }
}
