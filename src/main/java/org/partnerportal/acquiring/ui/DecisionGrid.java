package org.partnerportal.acquiring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.onboarding.ApplicationSummary;
import org.partnerportal.onboarding.ui.ApplicationBadges;
import org.partnerportal.partner.PartnerProfiles;
import org.partnerportal.uikit.Moments;

/// A list of applications as an acquirer works it off.
class DecisionGrid extends Grid<ApplicationSummary> {

    private static final FieldPath SUBJECT_TYPE = FieldPath.of("subject_info.subject_type");

    private final transient FieldCatalogue catalogue;
    private final List<ApplicationSummary> rows = new ArrayList<>();

    DecisionGrid(FieldCatalogue catalogue, PartnerProfiles partners, Moments moments) {
        this.catalogue = catalogue;
        setId("decisions");
        addThemeVariants(GridVariant.NO_BORDER);
        setAllRowsVisible(true);
        setSelectionMode(SelectionMode.NONE);
        addComponentColumn(this::merchant)
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
        addComponentColumn(row -> ApplicationBadges.of(row.status()))
                .setHeader(getTranslation("acquiring.column.state"))
                .setWidth("190px")
                .setFlexGrow(2);
        addComponentColumn(row -> moments.ago(row.statusSince(), getLocale()))
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

    private Component merchant(ApplicationSummary row) {
        var name = row.merchantName();
        var link = new Anchor(
                DecisionsView.ROUTE + "/" + row.id(), name == null ? getTranslation("acquiring.unnamed") : name);
        link.setId("decision-" + row.id());
        link.setRouterIgnore(false);
        return link;
    }

    private String subjectType(@Nullable String value) {
        return value == null ? "" : catalogue.shown(SUBJECT_TYPE, value, getLocale());
    }
}
