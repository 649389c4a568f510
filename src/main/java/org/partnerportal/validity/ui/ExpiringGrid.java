package org.partnerportal.validity.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.CallbackDataProvider.FetchCallback;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.time.Clock;
import org.partnerportal.partner.PartnerProfiles;
import org.partnerportal.shared.SchemeTime;
import org.partnerportal.uikit.DrawnCells;
import org.partnerportal.uikit.Moments;
import org.partnerportal.uikit.PagedRows;
import org.partnerportal.validity.ExpiringPage.Place;
import org.partnerportal.validity.ExpiringPaper;
import org.partnerportal.validity.ExpiringPapers;
import org.partnerportal.validity.ExpiryQuery;

/// The list of papers: each row leads to the merchant, or to the application while there is none.
final class ExpiringGrid extends Grid<ExpiringPaper> {

    private static final String MERCHANT = """
            <a class="row-link" href="${item.page}"><span>${item.name}</span></a>""";

    private final transient PagedRows<ExpiringPaper, Place> rows;
    private transient ExpiryQuery query = ExpiryQuery.everything();

    /// @param manyProviders whether the list holds more than one provider's papers
    ExpiringGrid(ExpiringPapers papers, PartnerProfiles partners, boolean manyProviders, Clock clock) {
        this.rows = new PagedRows<>(ExpiringPapers.PAGE, after -> {
            var page = papers.page(query, after);
            return new PagedRows.Page<>(page.rows(), page.next());
        });
        setId("expiring");
        addClassName("dense-grid");
        setPageSize(ExpiringPapers.PAGE);
        setSelectionMode(SelectionMode.NONE);
        setEmptyStateText(getTranslation("validity.none"));
        getElement().setAttribute("aria-label", getTranslation("validity.expiring"));
        addColumn(merchant()).setKey("merchant").setHeader(header("merchant")).setFlexGrow(3);
        addColumn(row -> PaperWords.name(this, row.paper(), row.path()))
                .setKey("paper")
                .setHeader(header("paper"))
                .setFlexGrow(2);
        addColumn(row -> Moments.day(row.endsOn(), getLocale()))
                .setKey("day")
                .setHeader(header("day"))
                .setFlexGrow(0)
                .setWidth("150px");
        addColumn(DrawnCells.<ExpiringPaper>badge(row -> PaperWords.left(this, row.daysLeft(SchemeTime.today(clock)))))
                .setKey("left")
                .setHeader(header("left"))
                .setFlexGrow(0)
                .setWidth("190px");
        addColumn(row -> partners.name(row.provider()))
                .setKey("provider")
                .setHeader(header("provider"))
                .setFlexGrow(2)
                .setVisible(manyProviders);
        FetchCallback<ExpiringPaper, Void> fetch = rows::fetch;
        setItems(fetch);
    }

    void show(ExpiryQuery wanted) {
        query = wanted;
        readAgain();
    }

    void readAgain() {
        rows.forget();
        getDataProvider().refreshAll();
    }

    // A telephone has room for whose paper it is, which one, and how long it lasts.
    void fit(boolean narrow) {
        getThemeNames().set(GridVariant.WRAP_CELL_CONTENT.getVariantName(), narrow);
        getColumnByKey("day").setVisible(!narrow);
        getColumnByKey("left").setWidth(narrow ? "130px" : "190px");
    }

    private static LitRenderer<ExpiringPaper> merchant() {
        return LitRenderer.<ExpiringPaper>of(MERCHANT)
                .withProperty("page", ExpiringGrid::page)
                .withProperty(
                        "name",
                        row -> row.merchantName() == null ? row.application().toString() : row.merchantName());
    }

    private static String page(ExpiringPaper row) {
        return row.merchant() == null ? "applications/" + row.application() : "merchants/" + row.merchant();
    }

    private String header(String column) {
        return getTranslation("validity.column." + column);
    }
}
