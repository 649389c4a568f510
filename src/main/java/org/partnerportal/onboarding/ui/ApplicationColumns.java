package org.partnerportal.onboarding.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.onboarding.ApplicationSummary;
import org.partnerportal.partner.PartnerProfiles;
import org.partnerportal.uikit.Moments;

/// The columns of a list of applications. Cells are drawn in the browser, so that a row costs the server nothing once
/// it
/// is out of sight.
@SpringComponent
class ApplicationColumns {

    static final FieldPath SUBJECT_TYPE = FieldPath.of("subject_info.subject_type");

    /// The column that is a link from edge to edge.
    static final String MERCHANT_COLUMN = "merchant";

    private static final String MERCHANT = """
            <a class="row-link" href="applications/${item.id}" tabindex="-1"><span>${item.name}</span>
            <span class="row-under">${item.under}</span></a>""";

    private static final String STATUS = """
            <span class="status-badge ${item.tone}"><vaadin-icon icon="vaadin:${item.icon}" aria-hidden="true"></vaadin-icon>
            <span>${item.word}</span></span>""";

    private static final String MOMENT = """
            <span class="moment" title="${item.exact}">${item.ago}</span>""";

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
        grid.addColumn(status())
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

    private static LitRenderer<ApplicationSummary> status() {
        return LitRenderer.<ApplicationSummary>of(STATUS)
                .withProperty("word", row -> ApplicationBadges.word(row.status()))
                .withProperty(
                        "tone", row -> ApplicationBadges.tone(row.status()).className())
                .withProperty("icon", row -> icon(row));
    }

    private static String icon(ApplicationSummary row) {
        return ApplicationBadges.icon(row.status())
                .name()
                .toLowerCase(Locale.ROOT)
                .replace('_', '-');
    }

    private Column<ApplicationSummary> moment(
            Grid<ApplicationSummary> grid,
            String name,
            ValueProvider<ApplicationSummary, Instant> value,
            Locale locale) {
        return grid.addColumn(LitRenderer.<ApplicationSummary>of(MOMENT)
                        .withProperty("ago", row -> moments.relative(value.apply(row), locale))
                        .withProperty("exact", row -> moments.exact(value.apply(row), locale)))
                .setKey(name)
                .setHeader(grid.getTranslation("onboarding.column." + name))
                .setFlexGrow(0)
                .setWidth("160px");
    }
}
