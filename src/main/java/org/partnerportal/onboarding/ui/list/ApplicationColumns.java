package org.partnerportal.onboarding.ui.list;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.onboarding.ApplicationSummary;
import org.partnerportal.onboarding.ui.ApplicationBadges;
import org.partnerportal.partner.PartnerProfiles;
import org.partnerportal.uikit.DrawnCells;
import org.partnerportal.uikit.Moments;

/// The columns of a list of applications. Cells are drawn in the browser, so that a row costs the server nothing once
/// it is out of sight.
@SpringComponent
class ApplicationColumns {

    static final FieldPath SUBJECT_TYPE = FieldPath.of("subject_info.subject_type");

    /// The column that is a link from edge to edge.
    static final String MERCHANT_COLUMN = "merchant";

    private static final String MERCHANT = """
            <a class="row-link" href="applications/${item.id}" tabindex="-1"><span>${item.name}</span>
            <span class="row-under">${item.under}</span></a>""";

    private final FieldCatalogue catalogue;
    private final PartnerProfiles partners;
    private final Moments moments;

    ApplicationColumns(FieldCatalogue catalogue, PartnerProfiles partners, Moments moments) {
        this.catalogue = catalogue;
        this.partners = partners;
        this.moments = moments;
    }

    /// Adds the columns to `grid`.
    ///
    /// @param manyProviders whether the list holds more than one provider's applications
    /// @return those that are left out where the window is narrow
    List<Column<ApplicationSummary>> addTo(Grid<ApplicationSummary> grid, boolean manyProviders, Locale locale) {
        grid.addColumn(merchant())
                .setKey(MERCHANT_COLUMN)
                .setHeader(grid.getTranslation("onboarding.column.merchant"))
                .setFlexGrow(3)
                .setWidth("180px");
        grid.addColumn(DrawnCells.<ApplicationSummary>badge(row -> ApplicationBadges.badge(row.status())))
                .setKey("status")
                .setHeader(grid.getTranslation("onboarding.column.status"))
                .setFlexGrow(0)
                .setWidth("190px");
        var wide = new ArrayList<Column<ApplicationSummary>>();
        if (manyProviders) {
            wide.add(grid.addColumn(row -> partners.name(row.provider()))
                    .setKey("provider")
                    .setHeader(grid.getTranslation("onboarding.column.provider"))
                    .setFlexGrow(2));
        }
        wide.add(grid.addColumn(row -> subject(row.subjectType(), locale))
                .setKey("subject")
                .setHeader(grid.getTranslation("onboarding.column.subject"))
                .setFlexGrow(1));
        wide.add(grid.addColumn(row -> row.id().toString())
                .setKey("number")
                .setHeader(grid.getTranslation("onboarding.column.number"))
                .setFlexGrow(0)
                .setWidth("190px"));
        wide.add(moment(grid, "since", ApplicationSummary::statusSince, locale));
        wide.add(moment(grid, "updated", ApplicationSummary::updatedAt, locale));
        return wide;
    }

    /// The kind of merchant in words, nothing where it is not given yet.
    String subject(@Nullable String subjectType, Locale locale) {
        return subjectType == null ? "" : catalogue.shown(SUBJECT_TYPE, subjectType, locale);
    }

    private static LitRenderer<ApplicationSummary> merchant() {
        return LitRenderer.<ApplicationSummary>of(MERCHANT)
                .withProperty("id", row -> row.id().toString())
                .withProperty("name", row -> row.merchantName() == null ? row.businessCode() : row.merchantName())
                .withProperty("under", row -> row.merchantName() == null ? "" : row.businessCode());
    }

    private Column<ApplicationSummary> moment(
            Grid<ApplicationSummary> grid, String name, Function<ApplicationSummary, Instant> value, Locale locale) {
        return grid.addColumn(DrawnCells.moment(moments, locale, value))
                .setKey(name)
                .setHeader(grid.getTranslation("onboarding.column." + name))
                .setFlexGrow(0)
                .setWidth("160px");
    }
}
