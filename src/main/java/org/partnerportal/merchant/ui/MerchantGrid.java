package org.partnerportal.merchant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.partnerportal.access.Actor;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.merchant.Merchant;
import org.partnerportal.partner.PartnerProfiles;
import org.partnerportal.uikit.Moments;

/// A list of merchants. Nobody is shown a column that would say the same in each of their rows.
class MerchantGrid extends Grid<Merchant> {

    private static final FieldPath SUBJECT_TYPE = FieldPath.of("subject_info.subject_type");

    private final List<Merchant> rows = new ArrayList<>();

    MerchantGrid(Actor actor, FieldCatalogue catalogue, PartnerProfiles partners, Moments moments) {
        setId("merchants");
        addThemeVariants(GridVariant.NO_BORDER);
        setAllRowsVisible(true);
        setSelectionMode(SelectionMode.NONE);
        addComponentColumn(this::number).setHeader(header("number")).setAutoWidth(true);
        addColumn(Merchant::name).setHeader(header("name")).setWidth("180px").setFlexGrow(3);
        addColumn(row -> catalogue.shown(SUBJECT_TYPE, row.subjectType(), getLocale()))
                .setHeader(header("subject"))
                .setFlexGrow(1);
        addComponentColumn(this::capabilities)
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
        addComponentColumn(row -> moments.ago(row.openedAt(), getLocale()))
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

    private Component number(Merchant row) {
        var number = new Span(row.id().toString());
        number.setId("merchant-" + row.id());
        number.addClassName("merchant-row-number");
        return number;
    }

    private Component capabilities(Merchant row) {
        var all = new Div();
        all.addClassName("capabilities");
        row.capabilities().stream().sorted().forEach(capability -> {
            var chip = new Span(getTranslation("merchant.capability." + capability));
            chip.addClassName("capability");
            all.add(chip);
        });
        return all;
    }

    private String header(String column) {
        return getTranslation("merchant.column." + column);
    }
}
