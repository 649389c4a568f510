package org.partnerportal.merchant.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.ArrayList;
import java.util.List;
import org.partnerportal.access.Actor;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.merchant.Merchant;
import org.partnerportal.partner.PartnerProfiles;
import org.partnerportal.uikit.DrawnCells;
import org.partnerportal.uikit.Moments;

/// A list of merchants. Nobody is shown a column that would say the same in each of their rows.
class MerchantGrid extends Grid<Merchant> {

    private static final FieldPath SUBJECT_TYPE = FieldPath.of("subject_info.subject_type");

    private static final String NUMBER = """
            <a id="merchant-${item.number}" class="merchant-row-number" href="merchants/${item.number}">${item.number}</a>""";

    private static final String CAPABILITIES = """
            <div class="capabilities">\
            ${item.capabilities.map(each => html`<span class="capability">${each}</span>`)}</div>""";

    private final List<Merchant> rows = new ArrayList<>();

    MerchantGrid(Actor actor, FieldCatalogue catalogue, PartnerProfiles partners, Moments moments) {
        setId("merchants");
        addThemeVariants(GridVariant.NO_BORDER);
        setAllRowsVisible(true);
        setSelectionMode(SelectionMode.NONE);
        addColumn(number()).setKey("number").setHeader(header("number")).setAutoWidth(true);
        addColumn(Merchant::name).setHeader(header("name")).setWidth("180px").setFlexGrow(3);
        addColumn(row -> catalogue.shown(SUBJECT_TYPE, row.subjectType(), getLocale()))
                .setHeader(header("subject"))
                .setFlexGrow(1);
        addColumn(capabilities())
                .setHeader(header("capabilities"))
                .setWidth("180px")
                .setFlexGrow(2);
        if (!actor.providerStaff()) {
            addColumn(row -> partners.name(row.provider()))
                    .setHeader(header("provider"))
                    .setFlexGrow(2);
        }
        if (!actor.acquirerStaff()) {
            addColumn(row -> partners.name(row.acquirer()))
                    .setHeader(header("acquirer"))
                    .setFlexGrow(2);
        }
        addColumn(DrawnCells.moment(moments, getLocale(), Merchant::openedAt))
                .setHeader(header("opened"))
                .setFlexGrow(1);
    }

    void show(List<Merchant> all) {
        rows.clear();
        append(all);
    }

    void append(List<Merchant> more) {
        rows.addAll(more);
        setItems(rows);
    }

    private static LitRenderer<Merchant> number() {
        return LitRenderer.<Merchant>of(NUMBER)
                .withProperty("number", row -> row.id().toString());
    }

    private LitRenderer<Merchant> capabilities() {
        return LitRenderer.<Merchant>of(CAPABILITIES)
                .withProperty(
                        "capabilities",
                        row -> row.capabilities().stream()
                                .sorted()
                                .map(capability -> getTranslation("catalogue.fact.CAPABILITY." + capability))
                                .toList());
    }

    private String header(String column) {
        return getTranslation("merchant.column." + column);
    }
}
